package org.rapporteur.app;

import java.time.ZoneId;
import org.rapporteur.exchange.seal.SealKey;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.settings.Preferences;

/// Where the preferences say that backups lie.
final class BackupPlaces {
    private BackupPlaces() {}

    /// The folder that was chosen, or else the one among the program's data.
    ///
    /// @throws org.rapporteur.model.UserProblem if they are to be sealed and the key is not readable
    static BackupPlace of(Preferences preferences, AppDirs dirs) {
        return new BackupPlace(
                preferences.backupFolder().orElse(dirs.data().resolve("backups")),
                preferences.backupFolder().isPresent(),
                dirs.cache().resolve("work"),
                preferences.backupRoom().orElse(BackupPlace.ROOM),
                preferences.backupKey().map(SealKey::ofText).orElse(null),
                ZoneId.systemDefault());
    }
}
