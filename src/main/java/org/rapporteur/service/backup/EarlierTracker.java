package org.rapporteur.service.backup;

import java.nio.file.Path;
import java.time.Clock;
import org.rapporteur.db.Backup;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;

/// A tracker of an earlier version that cannot be brought up to date where it lies, as on a full disk.
public final class EarlierTracker {
    private EarlierTracker() {}

    /// Opens a private copy of `file` below `work`, brought up to date there, for reading alone. The
    /// file itself is not touched. The copy goes when the next thing is opened there after a day.
    ///
    /// @throws org.rapporteur.model.UserProblem if it is no tracker, newer or damaged, or there is no
    ///     room in `work` either
    public static OpenTracker look(Path file, Path work, Clock clock) {
        PrivateFolder folder = PrivateFolder.below(work);
        try {
            Path copy = folder.file(String.valueOf(file.getFileName()));
            Backup.copy(file, copy);
            OpenTracker.open(copy, "", clock, Changes.immediate()).close();
            return OpenTracker.read(copy, clock);
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }
}
