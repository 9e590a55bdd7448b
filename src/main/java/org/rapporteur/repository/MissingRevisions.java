package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Digest;

/// Makes rows of `revision` again whose page was lost, from what says the same elsewhere: the indexes
/// of that table, the ranges of knowledge, and the digest of the change, which proves them.
final class MissingRevisions {
    private record Origin(byte[] record, @Nullable String kind, byte[] change, boolean deleted) {}

    private final Sql sql;
    private final Kinds kinds;

    private final Map<String, FoundShape> shapes;

    MissingRevisions(Sql sql, Kinds kinds, Map<String, FoundShape> shapes) {
        this.sql = sql;
        this.kinds = kinds;
        this.shapes = shapes;
    }

    /// Makes them.
    ///
    /// @return those that the digest of their change proves
    Set<UUID> make() {
        var made = new ArrayList<byte[]>();
        for (Kind<?> kind : kinds.all()) {
            for (byte[] revision : lacking(kind)) {
                origin(revision, kind).filter(origin -> insert(revision, origin)).ifPresent(origin -> {
                    if (!origin.deleted()) {
                        bring(kind, revision);
                    }
                    made.add(revision);
                });
            }
        }
        return prove(made);
    }

    /// Revisions that have rows of `kind`, or a range of knowledge, and no row of their own.
    private List<byte[]> lacking(Kind<?> kind) {
        return sql.list("""
                select revision from (select revision from main.%1$s union select revision from found.%1$s
                union select revision from found.known where kind = ? and length(revision) = 16)
                where revision not in (select id from revision)""".formatted(kind.name()),
                row -> row.bytes(1), kind.name());
    }

    private Optional<Origin> origin(byte[] revision, Kind<?> kind) {
        Optional<Origin> known = sql.first("""
                select k.record, k.kind, c.id, k.deleted from found.known k join change c on c.recorded_at = k.since
                where k.revision = ? and length(k.record) = 16""",
                row -> new Origin(row.bytes(1), row.text(2), row.bytes(3), row.number(4) == 1), revision);
        return known.or(() -> paired(revision, kind)).filter(origin -> kind.name().equals(origin.kind()));
    }

    private Optional<Origin> paired(byte[] revision, Kind<?> kind) {
        Optional<byte[]> change = one(revision, "change");
        Optional<byte[]> record = one(revision, "record");
        return change.flatMap(c -> record.map(r -> new Origin(r, kind.name(), c, false)));
    }

    private Optional<byte[]> one(byte[] revision, String table) {
        return sql.first("select one from found.pair where two = ? and one in (select id from " + table + ")",
                row -> row.bytes(1), revision);
    }

    private boolean insert(byte[] revision, Origin origin) {
        sql.update("insert or ignore into record (id, kind) values (?, ?)", origin.record(), origin.kind());
        return sql.update("insert or ignore into revision (id, change, record, deleted, format, digest)"
                + " values (?, ?, ?, ?, 1, zeroblob(32))", revision, origin.change(), origin.record(),
                origin.deleted()) == 1;
    }

    /// Brings in what of the revision was set aside.
    private void bring(Kind<?> kind, byte[] revision) {
        var tables = new ArrayList<>(List.of(kind.name(), "supersedes"));
        kind.children().forEach(children -> tables.add(children.table()));
        for (String table : tables) {
            String columns = Objects.requireNonNull(shapes.get(table)).list();
            sql.update("insert or ignore into main." + table + " (" + columns + ") select " + columns + " from found."
                    + table + " where revision = ?", revision);
        }
    }

    private Set<UUID> prove(List<byte[]> made) {
        Map<UUID, List<byte[]>> byChange = made.stream().collect(Collectors.groupingBy(revision -> Bytes.uuid(
                sql.first("select change from revision where id = ?", row -> row.bytes(1), revision).orElseThrow())));
        var proved = new HashSet<UUID>();
        byChange.forEach((change, revisions) -> {
            int newest = revisions.stream().mapToInt(revision -> kind(revision).format()).max().orElse(1);
            // The newest form is tried last, and stays where none proves itself.
            boolean holds = IntStream.rangeClosed(1, newest)
                    .anyMatch(format -> holds(Bytes.of(change), revisions, format));
            if (holds) {
                revisions.forEach(revision -> proved.add(Bytes.uuid(revision)));
            }
        });
        return proved;
    }

    private Kind<?> kind(byte[] revision) {
        return kinds.named(sql.text("select o.kind from revision r join record o on o.id = r.record where r.id = ?",
                revision));
    }

    private boolean holds(byte[] change, List<byte[]> revisions, int format) {
        for (byte[] revision : revisions) {
            Kind<?> kind = kind(revision);
            int one = Math.min(format, kind.format());
            boolean deleted = sql.number("select deleted from revision where id = ?", revision) == 1;
            Digest digest = RevisionRows.stored(sql, kind, one, revision, deleted);
            sql.update("update revision set format = ?, digest = ? where id = ?", one, digest.raw(), revision);
        }
        return sql.number("select count(*) from change where id = ? and digest = ?",
                change, Chain.digest(sql, change).raw()) > 0;
    }
}
