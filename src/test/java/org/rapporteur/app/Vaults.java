package org.rapporteur.app;

import java.nio.file.Path;
import java.time.ZoneOffset;
import org.rapporteur.service.backup.BackupPlace;

/// Where tests keep backups.
final class Vaults {
    private Vaults() {}

    /// Plain backups below `folder`.
    static Safekeeping.Vault in(Path folder) {
        return new Safekeeping.Vault(() -> new BackupPlace(folder.resolve("backups"), false, folder.resolve("work"),
                BackupPlace.ROOM, null, ZoneOffset.UTC), file -> { });
    }
}
