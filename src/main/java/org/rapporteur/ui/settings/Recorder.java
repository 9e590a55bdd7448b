package org.rapporteur.ui.settings;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Done;
import org.rapporteur.ui.task.Background;

/// Records gestures away from the JavaFX thread, and tells each with the way to take it back.
final class Recorder {
    private final OpenTracker tracker;
    private final Background background;
    private Consumer<Recorded> listener = done -> {};

    Recorder(OpenTracker tracker, Background background) {
        this.tracker = tracker;
        this.background = background;
    }

    /// Has `consumer` told what was done.
    void onDone(Consumer<Recorded> consumer) {
        listener = consumer;
    }

    /// Records `gesture`. A refusal goes to `refused`, to be shown in place.
    <R> void record(
            Supplier<Done<R>> gesture, String sentence, Consumer<R> then, Consumer<UserProblem> refused) {
        background.write(gesture::get)
                .then(recorded -> {
                    then.accept(recorded.result());
                    listener.accept(new Recorded(sentence, () -> undo(recorded), recorded.change()));
                })
                .recover(refused)
                .start();
    }

    private void undo(Done<?> recorded) {
        background.write(() -> {
            tracker.undo(recorded.change());
            return true;
        }).start();
    }
}
