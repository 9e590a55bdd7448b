package org.rapporteur.repository;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.db.Guards;
import org.rapporteur.db.Row;
import org.rapporteur.db.Sql;
import org.rapporteur.db.StoreException;
import org.rapporteur.model.Digest;
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
    private final Set<String> buried = new HashSet<>();

    private Check(Sql sql, Kinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    /// What is wrong; empty if nothing is.
    public static List<Warning> problems(Sql sql, Kinds kinds) {
        var check = new Check(sql, kinds);
        check.pages();
        if (check.problems.isEmpty()) {
            check.tombstones();
            check.guards();
            check.chain();
            check.revisions();
            check.contents();
            check.derived();
        }
        return List.copyOf(check.problems);
    }

    private void pages() {
        sql.list("pragma integrity_check(" + MOST + ")", row -> row.text(1)).stream()
                .filter(line -> !line.equals("ok")).forEach(line -> add("checkPages", line));
        sql.list("select \"table\", parent, count(*) from pragma_foreign_key_check group by 1, 2",
                        row -> Warning.of("checkReference", row.text(1), row.text(2), row.text(3)))
                .forEach(problems::add);
    }

    private void tombstones() {
        sql.list("select target, what from tombstone", row -> key(row.text(2), row.bytes(1))).forEach(buried::add);
    }

    private void guards() {
        Guards.unguarded(sql).forEach(table -> add("checkGuard", table));
    }

    private void chain() {
        Set<String> hashes = new HashSet<>(sql.list("select hash from change", row -> hex(row.bytes(1))));
        sql.list("select after from session where after is not null", row -> hex(row.bytes(1))).stream()
                .filter(after -> !hashes.contains(after))
                .forEach(after -> add("checkChainStart", after.substring(0, 12)));
        Map<String, Object> link = new HashMap<>();
        sql.list("""
                select c.*, s.after from change c join session s on s.id = c.session
                order by c.session, c.seq""", row -> link(row, link));
    }

    /// Holds one change against the one before it in its session, which `last` remembers.
    private boolean link(Row row, Map<String, Object> last) throws SQLException {
        byte[] session = row.bytes("session");
        boolean first = !Arrays.equals(session, (byte[]) last.get("session"));
        byte[] before = first ? row.bytesOrNull("after") : (byte[]) last.get("hash");
        long seq = first ? 1 : (Long) Objects.requireNonNull(last.get("seq")) + 1;
        byte[] id = row.bytes("id");
        byte[] digest = row.bytes("digest");
        Digest hash = Ledger.hash(before, Ledger.header(id, session, row.number("seq"), row.number("recorded_at"),
                row.text("author"), row.text("gesture"), row.bytesOrNull("undoes"), digest));
        if (seq != row.number("seq") || !Arrays.equals(hash.raw(), row.bytes("hash"))) {
            add("checkChain", Bytes.uuid(id).toString());
        }
        if (!Arrays.equals(Digest.of(CanonicalJson.write(content(id))).raw(), digest)) {
            add("checkChange", Bytes.uuid(id).toString());
        }
        last.put("session", session);
        last.put("seq", row.number("seq"));
        last.put("hash", row.bytes("hash"));
        return true;
    }

    private Map<String, Object> content(byte[] change) {
        return Ledger.digested(
                sql.list("select id, digest from revision where change = ?",
                        row -> Map.<String, Object>of("id", row.bytes(1), "digest", row.bytes(2)), change),
                sql.list("select target, what from tombstone where change = ?",
                        row -> new Gesture.Tombstone(row.bytes(1), row.text(2)).digested(), change));
    }

    private record Revision(byte[] id, String kind, int format, boolean deleted, byte[] digest) {}

    private void revisions() {
        sql.list("select r.id, o.kind, r.format, r.deleted, r.digest from revision r join record o on o.id = r.record",
                        row -> new Revision(row.bytes(1), row.text(2), (int) row.number(3), row.number(4) == 1,
                                row.bytes(5)))
                .stream()
                .filter(revision -> !buried.contains(key("revision", revision.id())))
                .forEach(this::revision);
    }

    private void revision(Revision revision) {
        Kind<?> kind = kinds.named(revision.kind());
        Digest stored = RevisionRows.stored(sql, kind, revision.format(), revision.id(), revision.deleted());
        if (!Arrays.equals(stored.raw(), revision.digest())) {
            add("checkRevision", kind.name(), Bytes.uuid(revision.id()).toString());
        } else if (!revision.deleted()) {
            days(kind, revision.id());
        }
    }

    /// The days beside a date are there for ordering; they must be the date's own.
    private void days(Kind<?> kind, byte[] revision) {
        List<String> dates = kind.fields().stream().map(Kind.Field::column).filter(c -> c.endsWith("_from"))
                .map(column -> column.substring(0, column.length() - "_from".length())).toList();
        for (String date : dates) {
            boolean right = sql.first("select %1$s, %1$s_from, %1$s_to from %2$s where revision = ?"
                    .formatted(date, kind.name()), Check::rightDays, revision).orElse(false);
            if (!right) {
                add("checkRevision", kind.name(), Bytes.uuid(revision).toString());
            }
        }
    }

    private static boolean rightDays(Row row) throws SQLException {
        String edtf = row.textOr(1, "");
        if (edtf.isEmpty()) {
            return true;
        }
        PartialDate date = PartialDate.parse(edtf);
        return row.number(2) == date.earliest().toEpochDay() && row.number(3) == date.latest().toEpochDay();
    }

    private void contents() {
        for (Contents contents : Contents.values()) {
            List<byte[]> digests = sql.list("select digest from " + contents.table(), row -> row.bytes(1));
            for (byte[] digest : digests) {
                if (!buried.contains(key(contents.table(), digest)) && !whole(contents, digest)) {
                    add("checkContent", contents.table(), hex(digest).substring(0, 12));
                }
            }
        }
    }

    private boolean whole(Contents contents, byte[] digest) {
        try {
            return contents.get(sql, Digest.ofRaw(digest))
                    .map(bytes -> Arrays.equals(Digest.of(bytes).raw(), digest)).orElse(false);
        } catch (StoreException e) {
            return false;
        }
    }

    private void derived() {
        report(Known.differences(sql) > 0, "checkKnown");
        report(problems.isEmpty() && FullText.stale(sql), "checkFullText");
        passages();
    }

    private void passages() {
        if (problems.isEmpty()) {
            Records.heads(sql, Passages.KIND).stream()
                    .filter(stored -> !buried.contains(key("revision", Bytes.of(stored.revision()))))
                    .filter(stored -> !stands(stored.content()))
                    .forEach(stored -> add("checkPassage", stored.id().toString()));
        }
    }

    private boolean stands(Passage passage) {
        return Contents.text(sql, passage.body()).map(passage::standsIn).orElse(true);
    }

    private void report(boolean wrong, String key) {
        if (wrong) {
            add(key);
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
