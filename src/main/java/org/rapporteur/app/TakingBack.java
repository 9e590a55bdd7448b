package org.rapporteur.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.LastGesture;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Ledger;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.shell.CommandGroup;
import org.rapporteur.ui.task.Background;

/// Takes back the last gesture of the officer, from any screen, as often as there is one. Only what
/// was recorded since the tracker was opened, or united with a copy: what is older is restored from its
/// history, where it is seen first.
final class TakingBack {
    private final OpenTracker open;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private volatile Instant since;
    private volatile UserProblem nothing = new UserProblem("nothingToUndoNow");

    TakingBack(OpenTracker open, Background background, Notices notices, Messages messages) {
        this.open = open;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.since = open.clock().instant();
    }

    private record Taken(LastGesture gesture, Ledger.Recorded<Boolean> undo) {}

    /// Adds its two commands.
    void addTo(CommandList commands) {
        commands.add("command.undo", CommandGroup.WORK, "Shortcut+Z", this::last);
        commands.add("command.redo", CommandGroup.WORK, "Shortcut+Shift+Z", this::again);
    }

    /// Takes the last gesture back, says what it was, and offers to do it again.
    void last() {
        background.write(() -> {
            LastGesture last = mine(open.lastGesture()).orElseThrow(() -> nothing);
            return new Taken(last, open.undo(last.change()));
        }).then(taken -> say(taken, "undo.done", "undo.again")).start();
    }

    /// Does again what was taken back last, where nothing was recorded since.
    void again() {
        background.write(() -> {
            LastGesture last = mine(open.lastTakenBack()).orElseThrow(() -> new UserProblem("nothingToRedo"));
            return new Taken(last, open.undo(last.change()));
        }).then(taken -> say(taken, "redo.done", "inbox.undo")).start();
    }

    /// Takes back nothing that was recorded up to `last`; `why` is said in its place.
    void end(Instant last, UserProblem why) {
        since = last.plusMillis(1);
        nothing = why;
    }

    private Optional<LastGesture> mine(Optional<LastGesture> last) {
        return last
                .filter(gesture -> gesture.author().equals(open.author()))
                .filter(gesture -> !gesture.recordedAt().isBefore(since));
    }

    private void say(Taken taken, String done, String reverse) {
        NoticeAction undo = Voice.undo(List.of(taken.undo().change()), open, background, messages);
        notices.withdraw(taken.gesture().change());
        notices.say(messages.get(done, messages.gesture(taken.gesture().gesture())),
                List.of(new NoticeAction(messages.get(reverse), undo.run(), undo.takesBack())));
    }
}
