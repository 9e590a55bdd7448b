package org.rapporteur.repository;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;

/// The revisions for which a revision made by an undo stands: it says again what they said. A gesture that
/// was edited since, and whose edits were all taken back, is by them the last word on its records again.
final class Restored {
    private final Sql sql;
    /// What a revision restored, as far as it was asked for; null where it restored none.
    private final Map<UUID, @Nullable UUID> known = new HashMap<>();

    /// @param sql reads what was recorded
    Restored(Sql sql) {
        this.sql = sql;
    }

    /// `revision`, then what it restored, and what that restored in its turn.
    Set<UUID> by(byte[] revision) {
        var same = new LinkedHashSet<UUID>();
        UUID next = Bytes.uuid(revision);
        // The revisions of a file that somebody made by hand may run in a circle.
        while (next != null && same.add(next)) {
            next = restored(next);
        }
        return same;
    }

    /// Whether `revision` says what the gesture `change` made its record say.
    boolean isOf(byte[] revision, byte[] change) {
        return by(revision).stream().anyMatch(one -> change(one).equals(Bytes.uuid(change)));
    }

    private @Nullable UUID restored(UUID revision) {
        if (!known.containsKey(revision)) {
            known.put(revision, null);
            known.put(revision, before(revision));
        }
        return known.get(revision);
    }

    /// What `revision` restored: what stood before that revision of the gesture taken back which it, by
    /// itself or by others that restored it, put aside.
    private @Nullable UUID before(UUID revision) {
        UUID undone = only("""
                select c.undoes from change c join revision r on r.change = c.id
                where r.id = ? and c.undoes is not null""", revision);
        UUID aside = undone == null ? null : older(revision);
        var seen = new HashSet<UUID>();
        while (aside != null && seen.add(aside)) {
            if (change(aside).equals(undone)) {
                return older(aside);
            }
            aside = restored(aside);
        }
        return null;
    }

    private @Nullable UUID older(UUID revision) {
        return only("select older from supersedes where revision = ?", revision);
    }

    private UUID change(UUID revision) {
        return sql.list("select change from revision where id = ?", row -> Bytes.uuid(row.bytes(1)),
                (Object) Bytes.of(revision)).getFirst();
    }

    private @Nullable UUID only(String query, UUID revision) {
        List<UUID> found = sql.list(query, row -> Bytes.uuid(row.bytes(1)), (Object) Bytes.of(revision));
        return found.size() == 1 ? found.getFirst() : null;
    }
}
