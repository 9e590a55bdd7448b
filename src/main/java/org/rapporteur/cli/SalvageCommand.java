package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.service.NewTracker;
import org.rapporteur.service.salvage.Salvage;
import org.rapporteur.service.salvage.SalvageReport;
import org.rapporteur.service.salvage.Salvaged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur salvage DAMAGED NEWFILE`: reads what can be read of a damaged tracker into a new one.
@Command(name = "salvage")
public final class SalvageCommand implements Callable<Integer> {
    private static final long BETWEEN = 1_000_000_000;

    private final Desk desk;
    private long said = System.nanoTime();

    @Parameters(index = "0", paramLabel = "DAMAGED.rapporteur", descriptionKey = "rapporteur.salvage.DAMAGED")
    private Path damaged = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW.rapporteur", descriptionKey = "rapporteur.salvage.NEW")
    private Path fresh = Path.of("");

    @Option(names = "--json", descriptionKey = "command.json")
    private boolean json;

    @Mixin
    private AuthorOption author = new AuthorOption();

    /// Salvages for who sits at `desk`.
    public SalvageCommand(Desk desk) {
        this.desk = desk;
    }

    /// Salvages, and says what was lost.
    ///
    /// @return 0 if all that was recorded is in the new file, else 1
    @Override
    public Integer call() {
        Salvaged came = new Salvage(damaged, NewTracker.named(fresh), desk.author(author.name), desk.clock(),
                this::say).run();
        if (json) {
            desk.terminal().json(SalvageReport.fields(came, desk.messages()));
        } else {
            SalvageReport.lines(came, desk.messages()).forEach(desk.terminal()::print);
        }
        return came.whole() ? 0 : 1;
    }

    private void say(Salvage.Stage stage, int done, int all) {
        long now = System.nanoTime();
        if (now - said > BETWEEN) {
            said = now;
            desk.terminal().complain(desk.messages().get("salvage.progress", desk.messages().of(stage), done, all));
        }
    }
}
