package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapporteur.db.Sql;

/// The revisions for which a revision made by an undo stands: it says again what they said. A gesture that
/// was edited since, and whose edits were all taken back, is by them the last word on its records again.
///
/// @param sql reads what was recorded
record Restored(Sql sql) {
    /// `revision`, then what it restored, and what that restored in its turn.
    List<UUID> by(byte[] revision) {
        var same = new ArrayList<UUID>();
        Optional<UUID> next = Optional.of(Bytes.uuid(revision));
        while (next.isPresent()) {
            same.add(next.get());
            next = before(next.get());
        }
        return same;
    }

    /// Whether `revision` says what the gesture `change` made its record say.
    boolean isOf(byte[] revision, byte[] change) {
        return by(revision).stream().anyMatch(one -> change(one).equals(Bytes.uuid(change)));
    }

    /// What `revision` restored: what stood before that revision of the gesture taken back which it, by
    /// itself or by others that restored it, put aside.
    private Optional<UUID> before(UUID revision) {
        Optional<UUID> undone = sql.list("""
                select c.undoes from change c join revision r on r.change = c.id
                where r.id = ? and c.undoes is not null""",
                row -> Bytes.uuid(row.bytes(1)), (Object) Bytes.of(revision)).stream().findFirst();
        return undone.flatMap(gesture -> older(revision).flatMap(aside -> by(Bytes.of(aside)).stream()
                .filter(one -> change(one).equals(gesture)).findFirst().flatMap(this::older)));
    }

    private Optional<UUID> older(UUID revision) {
        List<UUID> older = sql.list("select older from supersedes where revision = ?",
                row -> Bytes.uuid(row.bytes(1)), (Object) Bytes.of(revision));
        return older.size() == 1 ? Optional.of(older.getFirst()) : Optional.empty();
    }

    private UUID change(UUID revision) {
        return sql.list("select change from revision where id = ?", row -> Bytes.uuid(row.bytes(1)),
                (Object) Bytes.of(revision)).getFirst();
    }
}
