package org.rapporteur.cli;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.service.backup.BackupFile;
import org.rapporteur.service.backup.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur backups FILE`: lists the backups of a tracker.
@Command(name = "backups")
public final class BackupsCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Option(names = "--json", descriptionKey = "command.json")
    private boolean json;

    /// Lists for who sits at `desk`.
    public BackupsCommand(Desk desk) {
        this.desk = desk;
    }

    /// Lists them, the newest first, one JSON object a line where that is asked for.
    @Override
    public Integer call() {
        List<BackupFile> all;
        Backups backups;
        try (var open = desk.read(tracker.path)) {
            backups = Backups.of(open, desk.backups().get());
            all = backups.all();
        }
        if (json) {
            all.forEach(file -> desk.terminal().json(fields(file)));
        } else if (all.isEmpty()) {
            desk.terminal().say("cli.backups.none", tracker.path.getFileName(), backups.folder());
        } else {
            all.forEach(this::say);
        }
        return 0;
    }

    private void say(BackupFile file) {
        LocalDateTime at = file.at().atZone(desk.clock().getZone()).toLocalDateTime();
        desk.terminal().say(file.sealed() ? "cli.backups.sealed" : "cli.backups.plain", at.toLocalDate(),
                at.toLocalTime().truncatedTo(ChronoUnit.SECONDS), file.size(), file.file());
    }

    /// What a program reads of a backup.
    static Map<String, Object> fields(BackupFile file) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("file", file.file().toString());
        fields.put("at", file.at().toString());
        fields.put("bytes", file.size());
        fields.put("sealed", file.sealed());
        fields.put("state", file.state());
        return fields;
    }
}
