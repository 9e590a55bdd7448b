package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.backup.BackupFile;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.backup.BackupWriter;
import org.rapporteur.service.backup.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur backup FILE`: makes a backup now, beside whoever has the tracker open.
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Option(names = "--to", paramLabel = "FOLDER")
    private @Nullable Path to;

    @Mixin
    private PassphraseFile passphrase = new PassphraseFile();

    @Option(names = "--json", descriptionKey = "command.json")
    private boolean json;

    /// Backs up for who sits at `desk`.
    public BackupCommand(Desk desk) {
        this.desk = desk;
    }

    /// Makes it and names it. Those that are no longer kept go, but never from a folder that was named.
    @Override
    public Integer call() {
        char[] words = passphrase.read();
        BackupPlace set = desk.backups().get();
        BackupPlace place = words == null ? set : set.sealing(SealKey.of(words));
        try (var open = desk.read(tracker.path)) {
            Backups backups = backups(open, place);
            BackupFile made = new BackupWriter(open, backups, place).write().orElseThrow();
            say(made, to == null ? backups.thin(made.at()) : List.of());
        }
        return 0;
    }

    private Backups backups(OpenTracker open, BackupPlace place) {
        return to == null ? Backups.of(open, place) : Backups.in(to, place);
    }

    private void say(BackupFile made, List<BackupFile> gone) {
        if (json) {
            var fields = new LinkedHashMap<>(BackupsCommand.fields(made));
            fields.put("deleted", gone.stream().map(file -> file.file().toString()).toList());
            desk.terminal().json(fields);
        } else {
            desk.terminal().say("cli.backup.done", made.file(), made.size(), gone.size());
        }
    }
}
