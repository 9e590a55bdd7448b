package org.rapporteur.repository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Stored;

/// All that the ledger holds of one record: each of its revisions, by whom, in which gesture, and what
/// it says column by column, as its kind describes it.
public final class Revisions {
    /// One revision.
    ///
    /// @param revision its id
    /// @param older the revisions whose place it takes
    /// @param change the gesture in which it was recorded
    /// @param at when
    /// @param author by whom
    /// @param gesture what was done, as the ledger calls it
    /// @param undone whether that gesture was taken back later
    /// @param stands whether no later revision takes its place
    /// @param hash the hash of the change, by which the ledger is chained
    /// @param values what it says; empty where it deletes the record
    public record Line(
            RevisionId revision,
            List<RevisionId> older,
            UUID change,
            Instant at,
            String author,
            String gesture,
            boolean undone,
            boolean stands,
            Digest hash,
            List<Values> values) {
        public Line {
            older = List.copyOf(older);
            values = List.copyOf(values);
        }

        /// Whether it says that the record is deleted.
        public boolean deletes() {
            return values.isEmpty();
        }

        /// What it has in the column or list `name`.
        public List<List<Value>> items(String name) {
            return values.stream().filter(one -> one.name().equals(name)).map(Values::items)
                    .findFirst().orElse(List.of());
        }
    }

    /// What a revision has in one column, or in one list.
    ///
    /// @param name the column, or the list's table
    /// @param items one for a column that is filled, else none; those of a list in their order
    public record Values(String name, List<List<Value>> items) {
        public Values {
            items = List.copyOf(items);
        }
    }

    /// One value.
    ///
    /// @param column its column
    /// @param value text, a whole number, true or false, the [Id] of a record, the [RevisionId] of a
    ///     revision, or a [Digest]
    public record Value(String column, Object value) {}

    private static final int DIGEST_BYTES = 32;

    private Revisions() {}

    /// The kind of the record `id`, if there is one.
    public static Optional<String> kind(Sql sql, Id<?> id) {
        return sql.first("select kind from record where id = ?", row -> row.text(1), Bytes.of(id));
    }

    /// What the record `id` is called: the first words that its newest version has; empty where it
    /// has none, as a link of two records.
    public static String name(Sql sql, Kinds kinds, Id<?> id) {
        return kind(sql, id).map(kind -> name(sql, kinds.named(kind), Bytes.of(id))).orElse("");
    }

    private static <T extends Content> String name(Sql sql, Kind<T> kind, byte[] record) {
        return Records.revisions(sql, kind, Bytes.<T>id(record)).stream().map(Stored::content)
                .reduce((one, later) -> later)
                .flatMap(content -> kind.fields().stream().filter(field -> field.holds() == Kind.Holds.WORDS)
                        .flatMap(field -> value(field, content).stream())
                        .map(value -> String.valueOf(value.value())).findFirst())
                .orElse("");
    }

    /// Whether a purge blanked `revision`.
    public static boolean isPurged(Sql sql, RevisionId revision) {
        return sql.number("select count(*) from tombstone where target = ?", Bytes.of(revision)) > 0;
    }

    /// The names of a kind's columns and lists as [Values] has them, each with the columns of a list.
    public static Map<String, List<String>> columns(Kind<?> kind) {
        var columns = new LinkedHashMap<String, List<String>>();
        kind.fields().stream().filter(Kind.Field::digested)
                .forEach(field -> columns.put(field.column(), List.of()));
        kind.children().forEach(list ->
                columns.put(list.table(), list.columns().stream().map(Kind.Field::column).toList()));
        return columns;
    }

    /// The revisions of `id`, oldest first.
    public static List<Line> of(Sql sql, Kinds kinds, Id<?> id) {
        return kind(sql, id).map(kind -> read(sql, kinds.named(kind), Bytes.of(id))).orElse(List.of());
    }

    private static <T extends Content> List<Line> read(Sql sql, Kind<T> kind, byte[] record) {
        Set<UUID> undone = Undo.undone(sql);
        List<Line> bare = sql.list("""
                select r.id, c.id, c.recorded_at, c.author, c.gesture, c.hash, w.until is null
                from revision r join change c on c.id = r.change join known w on w.revision = r.id
                where r.record = ? order by c.recorded_at, r.id""", row -> {
                    UUID change = Bytes.uuid(row.bytes(2));
                    return new Line(new RevisionId(Bytes.uuid(row.bytes(1))), List.of(), change,
                            Instant.ofEpochMilli(row.number(3)), row.text(4), row.text(5), undone.contains(change),
                            row.number(7) == 1, Digest.ofRaw(row.bytes(6)), List.of());
                }, record);
        return bare.stream().map(line -> new Line(line.revision(), older(sql, Bytes.of(line.revision())),
                line.change(), line.at(), line.author(), line.gesture(), line.undone(), line.stands(), line.hash(),
                values(sql, kind, line.revision()))).toList();
    }

    private static List<RevisionId> older(Sql sql, byte[] revision) {
        return sql.list("select older from supersedes where revision = ? order by older",
                row -> new RevisionId(Bytes.uuid(row.bytes(1))), revision);
    }

    private static <T extends Content> List<Values> values(Sql sql, Kind<T> kind, RevisionId revision) {
        return Records.revision(sql, kind, revision).map(stored -> values(kind, stored.content())).orElse(List.of());
    }

    private static <T extends Content> List<Values> values(Kind<T> kind, T content) {
        var values = new ArrayList<Values>();
        for (Kind.Field<T> field : kind.fields()) {
            if (field.digested()) {
                List<Value> one = value(field, content).stream().toList();
                if (!one.isEmpty() && one.getFirst().value() instanceof RevisionId && !values.isEmpty()) {
                    // The wording that a level was chosen from is told with the level, which is before it.
                    Values chosen = values.removeLast();
                    values.add(new Values(chosen.name(), chosen.items().stream()
                            .map(item -> Stream.concat(item.stream(), one.stream()).toList()).toList()));
                } else {
                    values.add(new Values(field.column(), one.isEmpty() ? List.of() : List.of(one)));
                }
            }
        }
        kind.children().forEach(list -> values.add(new Values(list.table(), items(list, content))));
        return values;
    }

    private static <T, C> List<List<Value>> items(Kind.Children<T, C> list, T content) {
        return list.items().apply(content).stream().map(item -> list.columns().stream()
                .flatMap(field -> value(field, item).stream()).toList()).toList();
    }

    private static <C> Optional<Value> value(Kind.Field<C> field, C content) {
        Object value = field.value().apply(content);
        return value == null || value.equals("") ? Optional.empty()
                : Optional.of(new Value(field.column(), typed(field, value)));
    }

    /// Sixteen bytes name a record or, in a column of values, a revision; thirty-two are a digest.
    private static Object typed(Kind.Field<?> field, Object value) {
        if (!(value instanceof byte[] bytes)) {
            return value;
        }
        return field.holds() == Kind.Holds.RECORD ? Bytes.<Content>id(bytes)
                : bytes.length == DIGEST_BYTES ? Digest.ofRaw(bytes) : new RevisionId(Bytes.uuid(bytes));
    }
}
