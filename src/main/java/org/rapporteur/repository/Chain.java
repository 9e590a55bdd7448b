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
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Row;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Warning;

/// Holds the sessions and changes of a file against each other: is each change what it was when
/// it was recorded, and is none missing in between?
///
/// That the newest changes of a session were taken off its end shows only where something later
/// names them: another session, or an issued paper.
final class Chain {
    private final Sql sql;
    private final List<Warning> problems = new ArrayList<>();

    Chain(Sql sql) {
        this.sql = sql;
    }

    /// What is wrong with the chain; empty if nothing is.
    List<Warning> problems() {
        Set<String> hashes = new HashSet<>(sql.list("select hash from change", row -> hex(row.bytes(1))));
        sql.list("select after from session where after is not null", row -> hex(row.bytes(1))).stream()
                .filter(after -> !hashes.contains(after))
                .forEach(after -> add("checkChainStart", after.substring(0, 12)));
        sql.list("select id from session where id not in (select session from change)", row -> row.bytes(1))
                .forEach(session -> add("checkSession", Bytes.uuid(session).toString()));
        Map<String, Object> link = new HashMap<>();
        sql.list("""
                select c.*, s.after, s.opened_at, s.program from change c join session s on s.id = c.session
                order by c.session, c.seq""", row -> link(row, link));
        return problems;
    }

    /// Holds one change against the one before it in its session, which `last` remembers.
    private boolean link(Row row, Map<String, Object> last) throws SQLException {
        byte[] session = row.bytes("session");
        boolean first = !Arrays.equals(session, (byte[]) last.get("session"));
        byte[] before = first ? start(row, session) : (byte[]) last.get("hash");
        long seq = first ? 1 : (Long) Objects.requireNonNull(last.get("seq")) + 1;
        byte[] id = row.bytes("id");
        byte[] digest = row.bytes("digest");
        Digest hash = Ledger.hash(before, Ledger.header(id, session, row.number("seq"), row.number("recorded_at"),
                row.text("author"), row.text("gesture"), row.bytesOrNull("undoes"), digest));
        if (seq != row.number("seq") || !Arrays.equals(hash.raw(), row.bytes("hash"))) {
            add("checkChain", Bytes.uuid(id).toString());
        }
        if (!Arrays.equals(digest(sql, id).raw(), digest)) {
            add("checkChange", Bytes.uuid(id).toString());
        }
        last.put("session", session);
        last.put("seq", row.number("seq"));
        last.put("hash", row.bytes("hash"));
        return true;
    }

    /// The digest of what `change` holds in the file, whatever is said of it there.
    static Digest digest(Sql sql, byte[] change) {
        return Digest.of(CanonicalJson.write(content(sql, change)));
    }

    private static Map<String, Object> content(Sql sql, byte[] change) {
        return Ledger.digested(
                sql.list("select id, digest from revision where change = ?",
                        row -> Map.<String, @Nullable Object>of("id", row.bytes(1), "digest", row.bytes(2)), change),
                sql.list("select target, what, rest from tombstone where change = ?",
                        row -> new Gesture.Tombstone(row.bytes(1), row.text(2), row.bytesOrNull("rest")).digested(),
                        change));
    }

    private static byte[] start(Row row, byte[] session) throws SQLException {
        return Ledger.start(session, row.bytesOrNull("after"), row.number("opened_at"), row.text("program")).raw();
    }

    private void add(String key, String arg) {
        problems.add(Warning.of(key, arg));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
