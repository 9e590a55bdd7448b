package org.rapporteur.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Backup;
import org.rapporteur.db.Migrations;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;

/// A backup while one looks into it: the file itself where it is plain, else what was in it, in a
/// private folder that goes when this is closed.
final class Opened implements AutoCloseable {
    private final Path plain;
    private final BackupPlace place;
    private @Nullable PrivateFolder work;

    private Opened(Path plain, @Nullable PrivateFolder work, BackupPlace place) {
        this.plain = plain;
        this.work = work;
        this.place = place;
    }

    /// @throws UserProblem if it cannot be opened
    static Opened of(BackupFile file, char @Nullable [] passphrase, BackupPlace place) {
        if (!Files.isRegularFile(file.file())) {
            throw new UserProblem("noFile", file.file().toString());
        }
        if (!file.sealed()) {
            return new Opened(file.file(), null, place);
        }
        PrivateFolder work = PrivateFolder.below(place.work());
        try {
            return new Opened(copy(file, passphrase, work), work, place);
        } catch (RuntimeException | Error e) {
            work.close();
            throw e;
        }
    }

    /// A tracker of any version up to ours.
    Path plain() {
        return plain;
    }

    /// The same, of our version.
    Path upToDate() {
        int version = Backup.look(plain, Migrations.STANDARD, sql -> (int) sql.number("pragma user_version"));
        if (version == Migrations.STANDARD.version()) {
            return plain;
        }
        if (work == null) {
            work = PrivateFolder.below(place.work());
        }
        Path copy = copy(BackupFile.named(plain), null, work);
        OpenTracker.open(copy, "", Clock.systemUTC(), Changes.immediate()).close();
        return copy;
    }

    private static Path copy(BackupFile file, char @Nullable [] passphrase, PrivateFolder work) {
        Path copy = work.file(file.file().getFileName() + ".rapporteur");
        try (var out = Files.newOutputStream(copy)) {
            Backups.content(file, passphrase, out);
            return copy;
        } catch (IOException e) {
            throw UserProblem.because(e, "backupUnreadable", file.file().toString());
        }
    }

    @Override
    public void close() {
        if (work != null) {
            work.close();
        }
    }
}
