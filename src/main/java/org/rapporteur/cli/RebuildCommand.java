package org.rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `rapporteur rebuild FILE`: makes what is derived again from what is recorded.
@Command(name = "rebuild")
public final class RebuildCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    /// Rebuilds for who sits at `desk`.
    public RebuildCommand(Desk desk) {
        this.desk = desk;
    }

    /// Rebuilds; nothing that is recorded changes.
    @Override
    public Integer call() {
        // Nothing is recorded, so nobody's name is asked.
        try (var open = desk.edit(tracker.path)) {
            open.rebuild();
            desk.terminal().say("cli.rebuild.done", tracker.path.getFileName());
        }
        return 0;
    }
}
