package org.rapporteur.repository;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.db.Sql;
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
