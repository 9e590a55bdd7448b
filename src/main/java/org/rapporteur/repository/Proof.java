package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.db.Sql;

/// Finds out whether revisions that were salvaged say what they said when they were recorded, and
/// tries what was set aside where they do not.
final class Proof {
    /// The most combinations of what was set aside that are tried for one revision.
    private static final int MOST_TRIED = 512;
    private static final int MOST_PAGES = 12;

    private final Sql sql;
    private final Kinds kinds;
    private final Map<String, FoundShape> shapes;

    private record Recorded(int format, boolean deleted, byte[] digest) {}

    /// Proves in the new tracker of `sql`, beside whose tables of `shapes` there are those of what was
    /// set aside.
    Proof(Sql sql, Kinds kinds, Map<String, FoundShape> shapes) {
        this.sql = sql;
        this.kinds = kinds;
        this.shapes = shapes;
    }

    /// Whether the digest of `revision` holds, with the rows that are in their place or with some of
    /// those set aside; the latter are then put in their place. Where the record's kind is not known
    /// any more, the one that proves itself is taken.
    boolean of(byte[] revision) {
        return candidates(revision).stream().anyMatch(kind -> of(revision, kind));
    }

    private List<Kind<?>> candidates(byte[] revision) {
        Optional<Kind<?>> known = sql.first(
                "select o.kind from revision r join record o on o.id = r.record where r.id = ?",
                row -> row.text(1), revision).flatMap(kinds::find);
        return known.isPresent() ? List.of(known.get())
                : kinds.all().stream().filter(kind -> isIn(kind.name(), revision)).toList();
    }

    private boolean isIn(String table, byte[] revision) {
        String where = table + " where revision = ?";
        return sql.number("select exists (select 1 from main." + where + ") or exists (select 1 from found." + where
                + ")", revision, revision) == 1;
    }

    private boolean of(byte[] revision, Kind<?> kind) {
        boolean holds = holds(revision, kind) || mends(revision, kind);
        if (holds) {
            sql.update("insert or ignore into record (id, kind) select record, ? from revision where id = ?",
                    kind.name(), revision);
        }
        return holds;
    }

    /// Whether the rows in their place have the digest that was recorded, or that a purge left.
    private boolean holds(byte[] revision, Kind<?> kind) {
        Optional<Recorded> recorded = sql.first("select format, deleted, digest from revision where id = ?",
                row -> new Recorded((int) row.number(1), row.number(2) == 1, row.bytes(3)), revision);
        if (recorded.isEmpty()) {
            return false;
        }
        byte[] stored = RevisionRows.stored(
                sql, kind, recorded.get().format(), revision, recorded.get().deleted()).raw();
        return Arrays.equals(stored, recorded.get().digest()) || sql.number(
                "select count(*) from tombstone where target = ? and what = 'revision' and rest = ?",
                revision, stored) > 0;
    }

    /// Rows of one page that were set aside, and the table that they are tried in.
    private record Try(FoundShape shape, long page) {}

    private boolean mends(byte[] revision, Kind<?> kind) {
        List<List<Try>> pages = aside(revision, kind);
        long all = Math.min(MOST_TRIED, pages.stream().mapToLong(tries -> tries.size() + 1).reduce(1, (a, b) -> a * b));
        for (long n = 0; n < all - 1; n++) {
            List<Try> some = some(pages, n);
            if (mends(revision, kind, some, false) || mends(revision, kind, some, true)) {
                return true;
            }
        }
        return false;
    }

    /// What was set aside of a revision: for each page the tables that its rows may be of. Those of one
    /// page are of one table.
    private List<List<Try>> aside(byte[] revision, Kind<?> kind) {
        var pages = new TreeMap<Long, List<Try>>();
        Stream.concat(Stream.of(kind.name(), "supersedes"), kind.children().stream().map(Kind.Children::table))
                .map(table -> Objects.requireNonNull(shapes.get(table)))
                .forEach(shape -> sql.list("select distinct page from found." + shape.table() + " where revision = ?",
                        row -> row.number(1), revision).forEach(page -> pages
                        .computeIfAbsent(page, any -> new ArrayList<>()).add(new Try(shape, page))));
        return pages.values().stream().limit(MOST_PAGES).toList();
    }

    /// The choice `n` of all choices of one table, or none, for each page; the last takes none at all.
    private static List<Try> some(List<List<Try>> pages, long n) {
        var some = new ArrayList<Try>();
        long left = n;
        for (List<Try> tries : pages) {
            int choice = (int) (left % (tries.size() + 1));
            left /= tries.size() + 1;
            if (choice < tries.size()) {
                some.add(tries.get(choice));
            }
        }
        return some;
    }

    /// Tries rows that were set aside: beside those in place, or `alone`.
    private boolean mends(byte[] revision, Kind<?> kind, List<Try> some, boolean alone) {
        sql.execute("savepoint mending");
        some.forEach(one -> makeRoom(one, revision, alone));
        some.forEach(one -> bring(one, revision));
        boolean holds = holds(revision, kind);
        if (!holds) {
            sql.execute("rollback to mending");
        }
        sql.execute("release mending");
        return holds;
    }

    private void makeRoom(Try one, byte[] revision, boolean alone) {
        String table = one.shape().table();
        if (alone || !one.shape().has("n")) {
            sql.update("delete from main." + table + " where revision = ? and (? or 'supersedes' <> ?)",
                    revision, alone, table);
        } else {
            sql.update("delete from main." + table + " where revision = ? and n in (select n from found." + table
                    + " where revision = ? and page = ?)", revision, revision, one.page());
        }
    }

    private void bring(Try one, byte[] revision) {
        String list = one.shape().list();
        sql.update("insert or ignore into main." + one.shape().table() + " (" + list + ") select " + list
                + " from found." + one.shape().table() + " where revision = ? and page = ?", revision, one.page());
    }
}
