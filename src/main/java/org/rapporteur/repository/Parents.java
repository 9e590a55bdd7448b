package org.rapporteur.repository;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Digest;

/// Gives a salvaged tracker a bare row for everything that others refer to and that is gone, so that
/// nothing in it points into nothing. They are recorded as what they are: in a session of the
/// salvage, by "?" where it is not known by whom.
final class Parents {
    private static final String UNKNOWN = "?";

    private final Sql sql;
    private final Kinds kinds;
    private final Map<String, FoundShape> shapes;
    private final long now;
    private final byte[] session = Bytes.of(UuidCreator.getTimeOrderedEpoch());
    private final byte[] unknown = Bytes.of(UuidCreator.getTimeOrderedEpoch());
    private final Set<UUID> changes = new LinkedHashSet<>();

    Parents(Sql sql, Kinds kinds, Map<String, FoundShape> shapes, long now) {
        this.sql = sql;
        this.kinds = kinds;
        this.shapes = shapes;
        this.now = now;
    }

    /// Gives them.
    ///
    /// @return how many gestures had lost the row that says by whom and when
    long give() {
        for (Kind<?> kind : kinds.all()) {
            sql.list("select revision from " + kind.name() + " where revision not in (select id from revision)",
                    row -> row.bytes(1)).forEach(one -> bare(one, one, kind.name()));
        }
        References.to(sql, "revision").forEach(this::revisions);
        List.of("change", "tombstone", "revision").forEach(this::changesOf);
        References.to(sql, "record").forEach(this::records);
        sessions();
        contents("original");
        contents("body");
        seal();
        return changes.stream().filter(change -> !change.equals(Bytes.uuid(unknown))).count();
    }

    /// Rows of a list, or of what takes whose place, belong to their revision and say nothing without;
    /// all else that names a revision keeps it.
    private void revisions(References.Column column) {
        if (column.name().equals("revision")) {
            Leftovers.keep(sql, Objects.requireNonNull(shapes.get(column.table())));
            sql.update("delete from " + column.table() + " where revision not in (select id from revision)");
            return;
        }
        for (byte[] lost : missing(column, "revision", "id")) {
            byte[] record = column.name().equals("older") ? sql.first(
                    "select r.record from supersedes s join revision r on r.id = s.revision where s.older = ?",
                    row -> row.bytes(1), lost).orElse(lost) : lost;
            bare(lost, record, column.name().equals("scale") ? Scales.KIND.name() : kind(record, "development"));
        }
    }

    private void bare(byte[] revision, byte[] record, String kind) {
        byte[] change = sql.first("select c.id from found.known k join change c on c.recorded_at = k.since"
                + " where k.revision = ?", row -> row.bytes(1), revision).orElse(unknown);
        sql.update("insert or ignore into record (id, kind) values (?, ?)", record, kind(record, kind));
        sql.update("insert or ignore into revision (id, change, record, deleted, format, digest)"
                + " values (?, ?, ?, 0, 1, zeroblob(32))", revision, change, record);
    }

    private void records(References.Column column) {
        for (byte[] lost : missing(column, "record", "id")) {
            String kind = kinds.names().contains(column.name()) ? column.name()
                    : column.name().equals("origin") || column.table().equals("apart") ? Articles.KIND.name()
                    : "development";
            sql.update("insert or ignore into record (id, kind) values (?, ?)", lost, kind(lost, kind));
        }
    }

    private String kind(byte[] record, String otherwise) {
        String known = sql.text("""
                select kind from record where id = ?1 union all select kind from found.known where record = ?1
                limit 1""", record);
        return kinds.names().contains(known) ? known : otherwise;
    }

    private void changesOf(String table) {
        References.to(sql, "change").stream().filter(column -> column.table().equals(table))
                .forEach(column -> missing(column, "change", "id").forEach(this::change));
    }

    private void change(byte[] lost) {
        if (!changes.add(Bytes.uuid(lost))) {
            return;
        }
        var known = sql.first("""
                select k.author, k.since from found.known k join revision r on r.id = k.revision where r.change = ?""",
                row -> new Recorded(row.text(1), row.number(2)), lost).orElse(new Recorded(UNKNOWN, time(lost)));
        sql.update("insert into change (id, session, seq, recorded_at, author, gesture, undoes, digest, hash)"
                        + " values (?, ?, ?, ?, ?, 'salvage', null, zeroblob(32), zeroblob(32))",
                lost, session, changes.size(), known.at(), known.author());
    }

    private record Recorded(String author, long at) {}

    /// An id of version 7 begins with the milliseconds of its making.
    private long time(byte[] id) {
        long made = ByteBuffer.wrap(id).getLong() >>> 16;
        return made > 0 && made < now ? made : now;
    }

    private void sessions() {
        References.to(sql, "session").forEach(column -> missing(column, "session", "id").forEach(lost -> sql.update(
                "insert into session (id, after, opened_at, program) values (?, null, ?, 'salvage')", lost,
                java.util.Arrays.equals(lost, session) ? now : time(lost))));
    }

    private void contents(String table) {
        References.to(sql, table).forEach(column -> missing(column, table, "digest").forEach(lost -> sql.update(
                "insert into " + table + " (digest, size) values (?, 1)", lost)));
    }

    private List<byte[]> missing(References.Column column, String parent, String id) {
        return new ArrayList<>(sql.list(column.missing(parent, id), row -> row.bytes(1)));
    }

    /// Chains the changes that were made here, once all that belongs to them is in its place.
    private void seal() {
        byte @Nullable [] before = Ledger.start(session, null, now, "salvage").raw();
        for (UUID one : changes) {
            byte[] id = Bytes.of(one);
            byte[] digest = Chain.digest(sql, id).raw();
            byte @Nullable [] last = before;
            before = sql.first("select * from change where id = ?", row -> Ledger.hash(last, Ledger.header(
                    id, session, row.number("seq"), row.number("recorded_at"), row.text("author"),
                    row.text("gesture"), null, digest)), id).map(Digest::raw).orElseThrow();
            sql.update("update change set digest = ?, hash = ? where id = ?", digest, before, id);
        }
    }
}
