package org.rapporteur.repository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.db.Sql;

/// When things came into the ledger: what is new since an instant, and how long clippings wait.
public final class Arrivals {
    /// The clippings that nobody has looked at.
    ///
    /// @param count how many there are
    /// @param oldest when the first of them was imported
    public record Waiting(int count, Instant oldest) {}

    private Arrivals() {}

    /// How many articles that were known at the instant `until` first came in after `since`,
    /// in milliseconds. Those published after `effective` are not counted.
    public static int articles(Sql sql, long since, long until, LocalDate effective) {
        return (int) sql.number("""
                select count(distinct w.record) from known w join article k on k.revision = w.revision
                where w.kind = 'article' and w.deleted = 0 and w.since <= ? and (w.until is null or w.until > ?)
                    and (k.published_from is null or k.published_from <= ?)
                    and not exists (select 1 from known e where e.record = w.record and e.since <= ?)""",
                until, until, effective.toEpochDay(), since);
    }

    /// What was in the inbox at the instant `until`; empty if nothing was.
    public static Optional<Waiting> inbox(Sql sql, long until) {
        List<Waiting> waiting = sql.list("""
                select count(distinct w.record), coalesce(min(e.since), 0)
                from known w join article k on k.revision = w.revision join known e on e.record = w.record
                where w.kind = 'article' and w.deleted = 0 and w.since <= ? and (w.until is null or w.until > ?)
                    and k.state = 'INBOX'""",
                row -> new Waiting((int) row.number(1), Instant.ofEpochMilli(row.number(2))), until, until);
        return waiting.stream().filter(one -> one.count() > 0).findFirst();
    }

    /// Whether any article was ever imported.
    public static boolean anyArticle(Sql sql) {
        return sql.number("select exists (select 1 from known where kind = 'article')") > 0;
    }

    /// When something was recorded last.
    public static Instant last(Sql sql) {
        return Instant.ofEpochMilli(sql.number("select coalesce(max(recorded_at), 0) from change"));
    }
}
