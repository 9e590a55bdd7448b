package org.rapporteur.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.db.Guards;
import org.rapporteur.db.Row;
import org.rapporteur.db.Sql;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Warning;

/// Looks a whole tracker over: SQLite's own checks, the triggers, the chain, every digest, and
/// whether what is derived says what truth says.
///
/// What it shows is "unchanged since recorded", never "authentic": whoever can write the file
/// can write a whole new chain.
public final class Check {
    private static final int MOST = 20;

    private final Sql sql;
    private final Kinds kinds;
    private final List<Warning> problems = new ArrayList<>();
    /// What is buried, and the digests of what may be left of it.
    private final Map<String, Set<String>> buried = new HashMap<>();

    private Check(Sql sql, Kinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    /// What is wrong; empty if nothing is.
    public static List<Warning> problems(Sql sql, Kinds kinds) {
        var check = new Check(sql, kinds);
        check.step(check::pages);
        if (check.problems.isEmpty()) {
            check.step(check::tombstones);
            check.step(check::guards);
            check.step(() -> check.problems.addAll(new Chain(sql).problems()));
            check.step(check::revisions);
            check.step(check::strays);
            check.step(check::contents);
            check.step(check::derived);
        }
        return List.copyOf(check.problems);
    }

    /// What is wrong with the pages and the chain alone, in a file of any version: what a copy of a
    /// tracker that was sound must prove.
    public static List<Warning> chain(Sql sql) {
        var check = new Check(sql, Kinds.STANDARD);
        check.step(check::pages);
        if (check.problems.isEmpty()) {
            check.step(() -> check.problems.addAll(new Chain(sql).problems()));
        }
        return List.copyOf(check.problems);
    }

    /// What is damaged may fail in any way when it is read; then that is what is wrong.
    private void step(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            add("checkUnreadable", String.valueOf(cause.getMessage()));
        }
    }

    private void pages() {
        report(isCutShort(), "checkCut");
        sql.list("pragma integrity_check(" + MOST + ")", row -> row.text(1)).stream()
                .filter(line -> !line.equals("ok")).forEach(line -> add("checkPages", line));
        sql.list("select \"table\", parent, count(*) from pragma_foreign_key_check group by 1, 2",
                        row -> Warning.of("checkReference", row.text(1), row.text(2), row.text(3)))
                .forEach(problems::add);
    }

    /// Whether the file ends within a page. SQLite takes what is missing for noughts. Its size is asked
    /// of the folder: the file itself must not be opened beside SQLite. While the log beside it holds
    /// something, as after the disk was full, the file need not be whole yet.
    private boolean isCutShort() {
        String file = sql.first("select file from pragma_database_list where name = 'main'", row -> row.text(1))
                .orElse("");
        try {
            return !file.isEmpty() && !holds(Path.of(file + "-wal"))
                    && Files.size(Path.of(file)) % sql.number("pragma page_size") != 0;
        } catch (IOException gone) {
            return true;
        }
    }

    private static boolean holds(Path log) throws IOException {
        return Files.exists(log) && Files.size(log) > 0;
    }

    private void tombstones() {
        sql.list("select target, what, rest from tombstone", row -> {
            String key = key(row.text(2), row.bytes(1));
            byte[] rest = row.bytesOrNull("rest");
            return buried.computeIfAbsent(key, k -> new HashSet<>()).add(rest == null ? "" : hex(rest));
        });
    }

    private void guards() {
        Guards.unguarded(sql).forEach(table -> add("checkGuard", table));
    }

    private record Revision(byte[] id, String kind, int format, boolean deleted, byte[] digest) {}

    private void revisions() {
        sql.list("select r.id, o.kind, r.format, r.deleted, r.digest from revision r join record o on o.id = r.record",
                        row -> new Revision(row.bytes(1), row.text(2), (int) row.number(3), row.number(4) == 1,
                                row.bytes(5)))
                .forEach(this::revision);
        long bare = sql.number("select count(*) from record where id not in (select record from revision)");
        report(bare > 0, "checkRecord", String.valueOf(bare));
    }

    private void revision(Revision revision) {
        Optional<Kind<?>> kind = kinds.find(revision.kind());
        String id = Bytes.uuid(revision.id()).toString();
        if (kind.isEmpty()) {
            add("checkKind", id, revision.kind());
            return;
        }
        byte[] stored = RevisionRows.stored(
                sql, kind.get(), revision.format(), revision.id(), revision.deleted()).raw();
        boolean right = Arrays.equals(stored, revision.digest())
                || buried.getOrDefault(key("revision", revision.id()), Set.of()).contains(hex(stored));
        if (!right) {
            add("checkRevision", kind.get().name(), id);
        } else if (!revision.deleted()) {
            days(kind.get(), revision.id());
        }
    }

    /// Rows that belong to no revision of the kind that the table is for.
    private void strays() {
        Map<String, Set<String>> owners = new TreeMap<>();
        Set<String> lists = new TreeSet<>();
        for (Kind<?> kind : kinds.all()) {
            owners.computeIfAbsent(kind.name(), table -> new TreeSet<>()).add(kind.name());
            for (Kind.Children<?, ?> children : kind.children()) {
                owners.computeIfAbsent(children.table(), table -> new TreeSet<>()).add(kind.name());
                lists.add(children.table());
            }
        }
        owners.forEach((table, names) -> {
            long strays = sql.number("""
                    select count(*) from %s t where not exists (
                    select 1 from revision r join record o on o.id = r.record
                    where r.id = t.revision and r.deleted = 0 and o.kind in ('%s'))"""
                    .formatted(table, String.join("', '", names)));
            report(strays > 0, "checkStray", String.valueOf(strays), table);
        });
        lists.forEach(this::numbered);
    }

    /// The days beside a date are there for ordering; they must be the date's own.
    private void days(Kind<?> kind, byte[] revision) {
        List<String> dates = kind.fields().stream().map(Kind.Field::column).filter(c -> c.endsWith("_from"))
                .map(column -> column.substring(0, column.length() - "_from".length())).toList();
        for (String date : dates) {
            boolean right = sql.first("select %1$s, %1$s_from first, %1$s_to last from %2$s where revision = ?"
                    .formatted(date, kind.name()), Check::rightDays, revision).orElse(false);
            if (!right) {
                add("checkRevision", kind.name(), Bytes.uuid(revision).toString());
            }
        }
    }

    private static boolean rightDays(Row row) throws SQLException {
        String edtf = row.textOr(1, "");
        if (edtf.isEmpty()) {
            return row.numberOrNull("first") == null && row.numberOrNull("last") == null;
        }
        PartialDate date = PartialDate.parse(edtf);
        return row.number(2) == date.earliest().toEpochDay() && row.number(3) == date.latest().toEpochDay();
    }

    /// A list counts from 0, with no gap.
    private void numbered(String table) {
        long gaps = sql.list("select 1 from " + table
                + " group by revision having min(n) <> 0 or max(n) <> count(*) - 1", row -> 1).size();
        report(gaps > 0, "checkOrder", String.valueOf(gaps), table);
    }

    private void contents() {
        for (Contents contents : Contents.values()) {
            List<byte[]> digests = sql.list("select digest from " + contents.table(), row -> row.bytes(1));
            for (byte[] digest : digests) {
                boolean gone = buried.containsKey(key(contents.table(), digest));
                if (gone ? !contents.blank(sql, digest) : !contents.whole(sql, digest)) {
                    add("checkContent", contents.table(), hex(digest).substring(0, 12));
                }
            }
        }
    }

    private void derived() {
        report(Known.differences(sql) > 0, "checkKnown");
        report(problems.isEmpty() && FullText.stale(sql, kinds), "checkFullText");
        report(problems.isEmpty() && CopyMarks.stale(sql), "checkCopies");
        passages();
    }

    private void passages() {
        if (problems.isEmpty()) {
            Records.heads(sql, Passages.KIND).stream()
                    .filter(stored -> !buried.containsKey(key("revision", Bytes.of(stored.revision()))))
                    .filter(stored -> !stands(stored.content()))
                    .forEach(stored -> add("checkPassage", stored.id().toString()));
        }
    }

    private boolean stands(Passage passage) {
        return Contents.text(sql, passage.body()).map(passage::standsIn).orElse(true);
    }

    private void report(boolean wrong, String key, String... args) {
        if (wrong) {
            add(key, args);
        }
    }

    private void add(String key, String... args) {
        problems.add(Warning.of(key, args));
    }

    private static String key(String what, byte[] target) {
        return what + ' ' + hex(target);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
