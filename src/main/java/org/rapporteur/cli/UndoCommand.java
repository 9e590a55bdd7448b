package org.rapporteur.cli;

import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.rapporteur.brief.PaperDates;
import org.rapporteur.model.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `rapporteur undo FILE`: takes back what was done last.
@Command(name = "undo")
public final class UndoCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Mixin
    private AuthorOption author = new AuthorOption();

    /// Undoes for who sits at `desk`.
    public UndoCommand(Desk desk) {
        this.desk = desk;
    }

    /// Undoes the last gesture that still counts and says what it was.
    @Override
    public Integer call() {
        try (var open = desk.write(tracker.path, author.name)) {
            var last = open.lastGesture().orElseThrow(() -> new UserProblem("nothingToUndo"));
            open.undo(last.change());
            var at = last.recordedAt().atZone(desk.clock().getZone());
            desk.terminal().say("cli.undo.done", desk.messages().gesture(last.gesture()), last.author(),
                    new PaperDates(desk.messages()).of(at.toLocalDate()),
                    at.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        }
        return 0;
    }
}
