package org.rapporteur.repository;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Digest;
import org.rapporteur.model.LastGesture;

/// What was done in a file, gesture by gesture, and what there is in it: read the same way from files
/// of every version.
public final class Gestures {
    private Gestures() {}

    /// All gestures, the newest first.
    public static List<LastGesture> all(Sql sql) {
        return sql.list("select id, recorded_at, author, gesture from change order by recorded_at desc, id desc",
                row -> new LastGesture(Bytes.uuid(row.bytes(1)), Instant.ofEpochMilli(row.number(2)), row.text(3),
                        row.text(4)));
    }

    /// When the first was recorded.
    public static Instant begun(Sql sql) {
        return Instant.ofEpochMilli(sql.number("select min(recorded_at) from change"));
    }

    /// Where one gesture stands in the chain of the ledger.
    ///
    /// @param gesture what was done, as the ledger calls it
    /// @param hash its hash
    /// @param before the hash that it was chained to; null for the first of all
    /// @param head the hash of the newest gesture
    /// @param all how many there are
    public record Link(String gesture, Digest hash, @Nullable Digest before, Digest head, long all) {}

    /// The link of `change`; empty where there is no such gesture.
    public static Optional<Link> link(Sql sql, UUID change) {
        return sql.first("""
                select c.gesture, c.hash, coalesce(p.hash, s.after) before,
                (select hash from change order by recorded_at desc, id desc limit 1) head,
                (select count(*) from change) count
                from change c join session s on s.id = c.session
                left join change p on p.session = c.session and p.seq = c.seq - 1 where c.id = ?""",
                row -> new Link(row.text(1), Digest.ofRaw(row.bytes(2)), digest(row.bytesOrNull("before")),
                        Digest.ofRaw(row.bytes(4)), row.number(5)), Bytes.of(change));
    }

    private static @Nullable Digest digest(byte @Nullable [] raw) {
        return raw == null ? null : Digest.ofRaw(raw);
    }

    /// Whether every gesture is as it was recorded, and chained to the one before it.
    public static boolean areChained(Sql sql) {
        return new Chain(sql).problems().isEmpty();
    }

    /// How many records of each kind there are.
    public static Map<String, Long> records(Sql sql) {
        var counts = new TreeMap<String, Long>();
        sql.list("""
                select o.kind, count(distinct r.record) from revision r join record o on o.id = r.record
                where r.deleted = 0 and not exists (select 1 from supersedes s where s.older = r.id)
                group by o.kind""", row -> counts.put(row.text(1), row.number(2)) == null);
        return counts;
    }

    /// What the tracker is called.
    public static String title(Sql sql) {
        return sql.text("""
                select t.title from tracker t join revision r on r.id = t.revision
                where not exists (select 1 from supersedes s where s.older = r.id)""");
    }

    /// The id of the tracker: the same in all its copies.
    public static String tracker(Sql sql) {
        return sql.first("select id from record where kind = 'tracker'",
                row -> Bytes.uuid(row.bytes(1)).toString()).orElse("");
    }
}
