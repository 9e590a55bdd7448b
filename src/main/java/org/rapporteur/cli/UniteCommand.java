package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.service.backup.Uniting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `rapporteur unite FILE COPY`: takes in what a copy, edited apart, holds.
@Command(name = "unite")
public final class UniteCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Parameters(index = "1", paramLabel = "COPY.rapporteur", descriptionKey = "rapporteur.unite.COPY")
    private Path copy = Path.of("");

    @Mixin
    private AuthorOption author = new AuthorOption();

    /// Unites for who sits at `desk`.
    public UniteCommand(Desk desk) {
        this.desk = desk;
    }

    /// Unites, after a backup; the copy is not changed.
    @Override
    public Integer call() {
        try (var open = desk.write(tracker.path, author.name)) {
            new Uniting(open, desk.backups().get()).with(copy, step -> { }).ifPresent(this::say);
        }
        return 0;
    }

    private void say(Uniting.Done done) {
        Terminal terminal = desk.terminal();
        terminal.say("cli.unite.done", tracker.path.getFileName(), copy.getFileName(), done.records());
        done.conflicts().forEach(conflict -> terminal.say("cli.unite.conflict", conflict.name().isEmpty()
                ? desk.messages().get("overview.end.aSetting") : conflict.name()));
        if (done.purged() > 0) {
            terminal.say("unite.purged", done.purged());
        }
        terminal.say("cli.unite.backup", done.backup().file());
    }
}
