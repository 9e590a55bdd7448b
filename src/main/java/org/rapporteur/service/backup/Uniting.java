package org.rapporteur.service.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Arrivals;
import org.rapporteur.repository.Union;
import org.rapporteur.service.LooseEnd;
import org.rapporteur.service.OpenTracker;

/// Unites a tracker with a copy of it that was edited apart. Nothing takes a union back, so there is a
/// backup of the tracker as it was before.
///
/// ```java
/// Optional<Uniting.Done> done = new Uniting(open, place).with(copy, step -> { });
/// ```
public final class Uniting {
    /// What is being done.
    public enum Step {
        /// The copy is held against its own ledger.
        CHECKING,
        /// The tracker as it is is being kept.
        BACKING_UP,
        /// What the copy holds is being taken in; it cannot be given up any more.
        TAKING_IN
    }

    /// What came of it.
    ///
    /// @param records how many records came in or were changed
    /// @param purged how many articles that the copy had purged went here too
    /// @param conflicts the records that were changed apart by it and here
    /// @param last when what is here now was recorded last: by the clock of whoever recorded it, which may be ahead
    /// @param backup holds the tracker as it was before
    public record Done(
            int records, int purged, List<LooseEnd.Conflict> conflicts, Instant last, BackupFile backup) {
        public Done {
            conflicts = List.copyOf(conflicts);
        }
    }

    private final OpenTracker open;
    private final Backups backups;
    private final BackupWriter writer;
    private volatile boolean wanted = true;
    private @Nullable BackupFile backup;

    /// Unites `open`, whose backups lie as `place` says.
    public Uniting(OpenTracker open, BackupPlace place) {
        this.open = open;
        this.backups = Backups.of(open, place);
        this.writer = new BackupWriter(open, backups, place);
    }

    /// Takes in what `copy` holds, which is not changed.
    ///
    /// @param step told what is being done, as it begins
    /// @return what came; empty where it was given up, and then nothing was taken in
    /// @throws UserProblem if `copy` is no copy of the tracker, damaged, or no backup can be made
    public Optional<Done> with(Path copy, Consumer<Step> step) {
        step.accept(Step.CHECKING);
        Optional<Union.Outcome> came = open.unite(copy, () -> {
            if (wanted) {
                step.accept(Step.BACKING_UP);
                backup = kept().orElse(null);
            }
            boolean go = wanted && backup != null;
            if (go) {
                step.accept(Step.TAKING_IN);
            }
            return go;
        });
        return came.flatMap(outcome -> Optional.ofNullable(backup).map(file -> done(outcome, file)));
    }

    /// Gives it up, from another thread, as long as nothing is taken in.
    public void giveUp() {
        wanted = false;
        writer.giveUp();
    }

    /// The newest backup where it holds all that is recorded, or else one that is made now.
    private Optional<BackupFile> kept() {
        if (!writer.isDue() && wanted) {
            return backups.newest(open);
        }
        Optional<BackupFile> made = writer.write();
        made.ifPresent(file -> backups.thin(file.at()));
        return made;
    }

    private Done done(Union.Outcome came, BackupFile file) {
        return open.read(sql -> new Done(came.records(), came.purged(),
                came.conflicts().stream().map(record -> LooseEnd.Conflict.of(sql, record)).toList(),
                Arrivals.last(sql), file));
    }
}
