package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.NewTracker;
import org.rapporteur.service.backup.BackupFile;
import org.rapporteur.service.backup.Backups;
import org.rapporteur.service.backup.Look;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur restore BACKUP NEWFILE`: writes a backup into a new file, or shows what is in it.
@Command(name = "restore", sortOptions = false)
public final class RestoreCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "BACKUP", descriptionKey = "rapporteur.restore.BACKUP")
    private Path backup = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEWFILE.rapporteur",
            descriptionKey = "rapporteur.restore.NEWFILE")
    private @Nullable Path restored;

    @Option(names = "--look")
    private boolean look;

    @Option(names = "--beside", paramLabel = "FILE.rapporteur")
    private @Nullable Path beside;

    @Mixin
    private PassphraseFile passphrase = new PassphraseFile();

    @Option(names = "--json", descriptionKey = "command.json")
    private boolean json;

    /// Restores for who sits at `desk`.
    public RestoreCommand(Desk desk) {
        this.desk = desk;
    }

    /// Restores, or looks; the backup and the tracker beside are not changed.
    @Override
    public Integer call() {
        BackupFile file = BackupFile.named(backup);
        Backups backups = Backups.in(backup.toAbsolutePath().getParent(), desk.backups().get());
        if (look || beside != null) {
            return look(backups, file);
        }
        if (restored == null) {
            throw new UserProblem("restoreWhere");
        }
        Path made = NewTracker.named(restored);
        backups.restore(file, passphrase.read(), made);
        desk.terminal().say("cli.restore.done", backup.getFileName(), made.toAbsolutePath().normalize());
        return 0;
    }

    private int look(Backups backups, BackupFile file) {
        Look seen;
        if (beside == null) {
            seen = backups.look(file, passphrase.read(), null);
        } else {
            try (var live = desk.read(beside)) {
                seen = backups.look(file, passphrase.read(), live);
            }
        }
        var lines = new LookLines(desk);
        if (json) {
            desk.terminal().json(lines.fields(seen));
        } else {
            lines.say(seen);
        }
        return seen.problems().isEmpty() ? 0 : 1;
    }
}
