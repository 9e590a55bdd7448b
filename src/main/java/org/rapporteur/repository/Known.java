package org.rapporteur.repository;

import java.util.List;
import org.rapporteur.db.Sql;

/// The ranges of knowledge, derived: from when to when each revision was the ledger's word.
/// A revision whose range is open is a head.
final class Known {
    private static final String FROM_TRUTH = """
            select r.id revision, r.record record, o.kind kind, r.deleted deleted, c.author author, c.recorded_at since,
                (select min(nc.recorded_at) from supersedes s
                    join revision nr on nr.id = s.revision join change nc on nc.id = nr.change
                    where s.older = r.id) until
            from revision r join record o on o.id = r.record join change c on c.id = r.change""";

    private Known() {}

    /// Makes the ranges again from truth.
    static void rebuild(Sql sql) {
        sql.update("delete from known");
        sql.update("insert into known (revision, record, kind, deleted, author, since, until) " + FROM_TRUTH);
    }

    /// Adds a revision that was recorded at `since` and closes the ranges of those it supersedes.
    static void add(Sql sql, Gesture.Pending<?> pending, String author, long since) {
        sql.update("insert into known (revision, record, kind, deleted, author, since, until)"
                        + " values (?, ?, ?, ?, ?, ?, null)",
                pending.revision(), pending.record(), pending.kind().name(), pending.content() == null, author, since);
        pending.supersedes().forEach(one ->
                sql.update("update known set until = ? where revision = ? and until is null", since, one));
    }

    /// The revisions of `record` that none supersedes.
    static List<byte[]> heads(Sql sql, byte[] record) {
        return sql.list("select revision from known where record = ? and until is null order by revision",
                row -> row.bytes(1), record);
    }

    /// How many ranges differ from what truth says; 0 is right.
    static long differences(Sql sql) {
        String columns = "select revision, record, kind, deleted, author, since, until from known";
        return sql.number("select count(*) from (" + columns + " except " + FROM_TRUTH + ")")
                + sql.number("select count(*) from (" + FROM_TRUTH + " except " + columns + ")");
    }
}
