package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Stored;

/// Reads contents of any kind, as recorded last or as known at an instant.
///
/// A condition speaks of the kind's table as `k` and of its range of knowledge as `w`. Deleted
/// records are never returned.
public final class Records {
    /// The knowledge instant that means "all that is recorded".
    public static final long NOW = Long.MAX_VALUE;

    /// The ids of a list that a statement takes as one value, so that it is prepared once.
    static final String LISTED = "(select unhex(value) from json_each(?))";

    /// That a record is of a kind, where the rest of the condition has an index to begin with: by
    /// itself SQLite takes the standing records of one kind for rarer than they are.
    private static final String INDEXED = "+w.kind = ?";

    /// That no later head stands beside this one. Without it a condition on what a record says would find
    /// the earlier of two that conflict wherever the later does not meet it.
    private static final String LAST = "not exists (select 1 from known v where v.record = w.record and %s"
            + " and (v.since, v.revision) > (w.since, w.revision))";

    private static final Comparator<Stored<?>> BY_RECORDING =
            Comparator.<Stored<?>, Instant>comparing(Stored::recordedAt)
                    .thenComparing(stored -> stored.revision().value());

    private Records() {}

    /// What is recorded of one kind, oldest recording first. Of two heads that conflict the
    /// later stands.
    public static <T extends Content> List<Stored<T>> heads(Sql sql, Kind<T> kind) {
        return known(sql, kind, NOW, "1");
    }

    /// The same, of the records for which `condition` holds.
    public static <T extends Content> List<Stored<T>> heads(
            Sql sql, Kind<T> kind, String condition, @Nullable Object... values) {
        return known(sql, kind, NOW, condition, values);
    }

    /// The record `id`, if it is there and not deleted.
    public static <T extends Content> Optional<Stored<T>> find(Sql sql, Kind<T> kind, Id<T> id) {
        return known(sql, kind, NOW, "w.record = ?", Bytes.of(id)).stream().findFirst();
    }

    /// The record `id` as it was known at the instant `until`, if it was there and not deleted.
    public static <T extends Content> Optional<Stored<T>> find(Sql sql, Kind<T> kind, Id<T> id, long until) {
        return known(sql, kind, until, "w.record = ?", Bytes.of(id)).stream().findFirst();
    }

    /// What was known at the instant `until`, in milliseconds, of the records for which
    /// `condition` holds.
    public static <T extends Content> List<Stored<T>> known(
            Sql sql, Kind<T> kind, long until, String condition, @Nullable Object... values) {
        return standing(sql, kind, until, "w.kind = ?", condition, values);
    }

    private static <T extends Content> List<Stored<T>> standing(
            Sql sql, Kind<T> kind, long until, String ofKind, String condition, @Nullable Object... values) {
        boolean ofContent = condition.contains("k.") || condition.contains("w.revision");
        String where = " where " + ofKind + " and " + at("w", until)
                + (ofContent ? " and " + LAST.formatted(at("v", until)) : "") + " and (" + condition + ")";
        var all = new ArrayList<@Nullable Object>();
        all.add(kind.name());
        if (until != NOW) {
            all.addAll(Collections.nCopies(ofContent ? 4 : 2, until));
        }
        all.addAll(Arrays.asList(values));
        return later(read(sql, kind, where, all.toArray()));
    }

    /// That a revision was not deleted and nothing had taken its place at the instant `until`.
    private static String at(String known, long until) {
        return known + ".deleted = 0 and " + (until == NOW ? known + ".until is null"
                : known + ".since <= ? and (" + known + ".until is null or " + known + ".until > ?)");
    }

    /// What was known at the instant `until` of those of `ids` that were there.
    public static <T extends Content> List<Stored<T>> known(
            Sql sql, Kind<T> kind, long until, Collection<Id<T>> ids) {
        return standing(sql, kind, until, INDEXED, "w.record in " + LISTED, listed(ids.stream().map(Id::value)));
    }

    /// What was known at the instant `until` of the records whose `column` is `value`. The column has
    /// an index.
    static <T extends Content> List<Stored<T>> having(
            Sql sql, Kind<T> kind, long until, String column, Object value) {
        return indexed(sql, kind, until, "k." + column + " = ?", value);
    }

    /// What was known at the instant `until` of the few records for which `condition` holds. An index
    /// leads to them.
    static <T extends Content> List<Stored<T>> indexed(
            Sql sql, Kind<T> kind, long until, String condition, @Nullable Object... values) {
        return standing(sql, kind, until, INDEXED, condition, values);
    }

    /// The value that [#LISTED] stands for.
    static String listed(Stream<UUID> ids) {
        return ids.distinct().map(id -> '"' + HexFormat.of().formatHex(Bytes.of(id)) + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    /// All revisions of a record that carry a content, oldest first.
    public static <T extends Content> List<Stored<T>> revisions(Sql sql, Kind<T> kind, Id<T> id) {
        return read(sql, kind, " where w.record = ? and w.deleted = 0", Bytes.of(id));
    }

    /// The content of one revision, whether or not it still stands; empty where it deletes.
    public static <T extends Content> Optional<Stored<T>> revision(Sql sql, Kind<T> kind, RevisionId revision) {
        return read(sql, kind, " where w.revision = ?", Bytes.of(revision)).stream().findFirst();
    }

    /// The values that `column` has in what is recorded of one kind, each once.
    public static List<String> distinct(Sql sql, Kind<?> kind, String column) {
        return sql.list("select distinct k." + column + " from known w join " + kind.name()
                + " k on k.revision = w.revision where w.kind = ? and w.until is null and w.deleted = 0 and k." + column
                + " is not null order by 1", row -> row.text(1), kind.name());
    }

    /// The records of one kind of which the ledger said something else at the instant `since`, in
    /// milliseconds, or has said something since.
    public static <T extends Content> Set<Id<T>> changedAfter(Sql sql, Kind<T> kind, long since) {
        return Set.copyOf(sql.list("""
                select record from known where kind = ?1 and until is null and since > ?2
                union select record from known where kind = ?1 and until > ?2""",
                row -> Bytes.<T>id(row.bytes(1)), kind.name(), since));
    }

    /// The records with more than one head: two people changed them apart.
    public static List<UUID> conflicts(Sql sql) {
        return sql.list("select record from known where until is null group by record having count(*) > 1",
                row -> Bytes.uuid(row.bytes(1)));
    }

    private static <T extends Content> List<Stored<T>> read(
            Sql sql, Kind<T> kind, String where, @Nullable Object... values) {
        String known = " from known w";
        String from = known + " join " + kind.name() + " k on k.revision = w.revision";
        // A list needs the kind's own table only where the condition asks for it.
        String listFrom = where.contains("k.") ? from : known;
        // Asked for when there is a record whose lists they are: many conditions are met by none, and to ask
        // costs as much each time.
        var lists = new Lists(all -> {
            for (Kind.Children<T, ?> children : kind.children()) {
                collect(sql, children, listFrom + " join " + children.table() + " x on x.revision = w.revision" + where
                        + " order by x.revision, x.n", all, values);
            }
        });
        // Under names that no kind has for a column of its own: several say since when something holds.
        return sql.list("select k.*, w.record as known_record, w.since as known_since, w.author as known_author, "
                        + datedAt(kind) + " as known_date" + from + where,
                row -> {
                    var revision = new RevisionId(Bytes.uuid(row.bytes("revision")));
                    var whole = new Rows.Whole(row, lists.of(revision));
                    return new Stored<>(
                            whole.<T>id("known_record"), revision, Instant.ofEpochMilli(row.number("known_since")),
                            Instant.ofEpochMilli(row.number("known_date")), row.text("known_author"),
                            kind.maker().make(whole));
                }, values).stream().sorted(BY_RECORDING).toList();
    }

    /// The lists of the records that are read: by revision, by table.
    private static final class Lists {
        private final Consumer<Map<UUID, Map<String, List<Object>>>> collecting;
        private @Nullable Map<UUID, Map<String, List<Object>>> all;

        Lists(Consumer<Map<UUID, Map<String, List<Object>>>> collecting) {
            this.collecting = collecting;
        }

        Map<String, List<Object>> of(RevisionId revision) {
            if (all == null) {
                all = new HashMap<>();
                collecting.accept(all);
            }
            return all.getOrDefault(revision.value(), Map.of());
        }
    }

    /// When a record first bore the date that it bears: asked only of those whose date is vague.
    private static String datedAt(Kind<?> kind) {
        String date = kind.dateColumn();
        return date == null ? "w.since" : """
                case when k.%1$s_from < k.%1$s_to then (select min(o.since) from known o join %2$s e
                    on e.revision = o.revision where o.record = w.record and e.%1$s = k.%1$s) else w.since end"""
                .formatted(date, kind.name());
    }

    private static <C> void collect(
            Sql sql, Kind.Children<?, C> children, String query, Map<UUID, Map<String, List<Object>>> lists,
            @Nullable Object... values) {
        sql.list("select x.*" + query, row -> lists
                .computeIfAbsent(Bytes.uuid(row.bytes("revision")), revision -> new HashMap<>())
                .computeIfAbsent(children.table(), table -> new ArrayList<>())
                .add(children.reader().read(new Rows.Item(row))), values);
    }

    private static <T extends Content> List<Stored<T>> later(List<Stored<T>> sorted) {
        var byRecord = new LinkedHashMap<Id<T>, Stored<T>>();
        sorted.forEach(stored -> byRecord.put(stored.id(), stored));
        return List.copyOf(byRecord.values());
    }
}
