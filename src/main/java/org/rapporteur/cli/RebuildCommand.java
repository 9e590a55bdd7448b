package org.rapporteur.cli;

import java.util.concurrent.Callable;
import org.rapporteur.service.search.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `rapporteur rebuild FILE`: makes what is derived again from what is recorded.
@Command(name = "rebuild")
public final class RebuildCommand implements Callable<Integer> {
    private static final long BETWEEN = 1_000_000_000;

    private final Desk desk;
    private long said = System.nanoTime();

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    /// Rebuilds for who sits at `desk`.
    public RebuildCommand(Desk desk) {
        this.desk = desk;
    }

    /// Rebuilds; nothing that is recorded changes. Says on the standard error how far it is; broken
    /// off, it goes on from there the next time.
    @Override
    public Integer call() {
        // Nothing is recorded, so nobody's name is asked.
        try (var open = desk.edit(tracker.path)) {
            new SearchIndex(open).rebuild(this::say);
            desk.terminal().say("cli.rebuild.done", tracker.path.getFileName());
        }
        return 0;
    }

    private boolean say(int done, int all) {
        long now = System.nanoTime();
        if (now - said > BETWEEN) {
            said = now;
            desk.terminal().complain(desk.terminal().messages().get("cli.rebuild.progress", done, all));
        }
        return true;
    }
}
