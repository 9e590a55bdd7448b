package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Digest;
import org.rapporteur.model.search.Words;

/// The full text of records of every kind, derived: their titles, texts, other words and facets,
/// as [SearchDocument] takes them from truth.
///
/// The rowid is `day << 24 | n`, so that walking it backwards gives the newest first without
/// scoring every hit. Words are taken apart here, by [Words], and each begins with the sign of its
/// block ([SearchBlocks]); SQLite only divides them at spaces.
public final class FullText {
    private static final String INSERT =
            "insert into search_text (rowid, title, body, about, facet) values (?, ?, ?, ?, ?)";

    private FullText() {}

    /// Brings the index in step with `record`, and with what a change of it changes.
    static void follow(Sql sql, Kinds kinds, Kind<?> kind, byte[] record) {
        follow(sql, kinds, kind, record, Map.of());
    }

    private static void follow(Sql sql, Kinds kinds, Kind<?> kind, byte[] record, Map<Digest, Body> atHand) {
        boolean changed = one(sql, kinds, kind, record, atHand);
        if (changed || kind != Articles.KIND) {
            for (byte[] other : SearchDocument.dependents(sql, kind, record)) {
                one(sql, kinds, kinds.named(sql.text("select kind from record where id = ?", other)), other);
            }
        }
    }

    /// Brings the index in step with all records of `gestures`. What many of them cite is looked
    /// at once, after them: else a document that is cited a thousand times would be looked at as
    /// often, at a thousand citations each.
    static void follow(Sql sql, Kinds kinds, List<Gesture> gestures) {
        var atHand = new HashMap<Digest, Body>();
        gestures.forEach(gesture -> atHand.putAll(gesture.bodies()));
        var cited = new TreeMap<UUID, byte[]>();
        for (Gesture.Pending<?> one : gestures.stream().flatMap(gesture -> gesture.pending().stream()).toList()) {
            if (one.kind() == Articles.KIND) {
                follow(sql, kinds, one.kind(), one.record(), atHand);
            } else {
                one(sql, kinds, one.kind(), one.record());
                SearchDocument.dependents(sql, one.kind(), one.record())
                        .forEach(other -> cited.put(Bytes.uuid(other), other));
            }
        }
        cited.values().forEach(other ->
                one(sql, kinds, kinds.named(sql.text("select kind from record where id = ?", other)), other));
    }

    private static boolean one(Sql sql, Kinds kinds, Kind<?> kind, byte[] record) {
        return one(sql, kinds, kind, record, Map.of());
    }

    private static boolean one(Sql sql, Kinds kinds, Kind<?> kind, byte[] record, Map<Digest, Body> atHand) {
        Optional<SearchDocument> document = SearchDocument.of(sql, kinds, kind, record);
        boolean same = document.isPresent() && sql.number(
                "select count(*) from search_row where record = ? and digest = ?",
                record, document.get().digest().raw()) == 1;
        if (!same) {
            remove(sql, record);
            document.ifPresent(there -> add(sql, there, record, atHand));
        }
        return !same;
    }

    /// Makes the index again from truth.
    static void rebuild(Sql sql, Kinds kinds) {
        clear(sql, kinds);
        takeIn(sql, kinds, missing(sql, kinds));
        finish(sql, kinds);
    }

    /// Empties the index; [#takeIn] fills it again.
    public static void clear(Sql sql, Kinds kinds) {
        sql.update("insert into search_text (search_text) values ('delete-all')");
        sql.update("delete from search_row");
        sql.update("delete from search_block");
        SearchWords.clear(sql);
        sql.update("update search_state set whole = 0, form = ?", SearchDocument.form(kinds).raw());
    }

    /// A record that the index does not hold yet.
    public record Missing(UUID record, String kind) {}

    /// The records that the index does not hold yet; nothing is looked up where it is whole.
    ///
    /// Articles come first, in the order of their dates, so that blocks are of even size.
    public static List<Missing> missing(Sql sql, Kinds kinds) {
        return isWhole(sql) ? List.of() : absent(sql, kinds);
    }

    private static List<Missing> absent(Sql sql, Kinds kinds) {
        String searched = kinds.all().stream().filter(kind -> kind.finding() != Kind.Finding.NEVER)
                .map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(", "));
        return sql.list("""
                select w.record, w.kind from known w left join article a on a.revision = w.revision
                where w.until is null and w.deleted = 0 and w.kind in (%s)
                    and not exists (select 1 from search_row s where s.record = w.record)
                order by w.kind <> 'article', coalesce(a.published_to, w.since / 86400000)""".formatted(searched),
                row -> new Missing(Bytes.uuid(row.bytes(1)), row.text(2)));
    }

    /// Takes in `missing`, as far as they are still there and not yet held.
    public static void takeIn(Sql sql, Kinds kinds, List<Missing> missing) {
        missing.forEach(one -> one(sql, kinds, kinds.named(one.kind()), Bytes.of(one.record())));
    }

    /// Notes that all of truth has been taken in, if it has.
    ///
    /// @return whether it has
    public static boolean finish(Sql sql, Kinds kinds) {
        boolean whole = isWhole(sql) || absent(sql, kinds).isEmpty();
        if (whole) {
            sql.update("update search_state set whole = 1");
        }
        return whole;
    }

    /// Brings the index in step after rows of another file came in: what is held and unchanged
    /// stays.
    static void align(Sql sql, Kinds kinds) {
        sql.list("select record, kind from search_row", row -> new Missing(Bytes.uuid(row.bytes(1)), row.text(2)))
                .forEach(held -> follow(sql, kinds, kinds.named(held.kind()), Bytes.of(held.record())));
        takeIn(sql, kinds, absent(sql, kinds));
        finish(sql, kinds);
    }

    /// Empties an index that an earlier version of the program made from other columns.
    public static void renew(Sql sql, Kinds kinds) {
        if (!isOfForm(sql, kinds)) {
            clear(sql, kinds);
        }
    }

    /// Whether the index takes in what this program would take in.
    public static boolean isOfForm(Sql sql, Kinds kinds) {
        return sql.number("select count(*) from search_state where form = ?", SearchDocument.form(kinds).raw()) == 1;
    }

    /// Whether all of truth has been taken in.
    public static boolean isWhole(Sql sql) {
        return sql.number("select whole from search_state") == 1;
    }

    /// Packs the index into one piece and forgets words that stand nowhere, which leaves no trace
    /// of what was removed.
    static void optimize(Sql sql) {
        sql.update("insert into search_text (search_text) values ('optimize')");
        SearchWords.forget(sql);
    }

    /// Whether the index says other than truth. What it has not taken in yet is not wrong.
    static boolean stale(Sql sql, Kinds kinds) {
        return isOfForm(sql, kinds) && differs(sql, kinds);
    }

    private static boolean differs(Sql sql, Kinds kinds) {
        long rows = sql.number("select count(*) from search_row");
        return rows != sql.number("select count(*) from search_text")
                || rows != sql.number("select coalesce(sum(size), 0) from search_block")
                || isWhole(sql) && !absent(sql, kinds).isEmpty()
                || sql.list("select record, kind, digest, title, date, outlet, body from search_row",
                        row -> new Held(row.bytes(1), row.text(2), row.bytes(3), row.text(4), row.textOrNull("date"),
                                row.bytesOrNull("outlet"), row.bytesOrNull("body")))
                        .stream().anyMatch(held -> held.stale(sql, kinds));
    }

    /// What a row of the index says, all of which is shown where it is found.
    private record Held(
            byte[] record, String kind, byte[] digest, String title, @Nullable String date, byte @Nullable [] outlet,
            byte @Nullable [] body) {
        boolean stale(Sql sql, Kinds kinds) {
            return SearchDocument.of(sql, kinds, kinds.named(kind), record)
                    .map(document -> !says(document)).orElse(true);
        }

        private boolean says(SearchDocument document) {
            return Arrays.equals(document.digest().raw(), digest) && document.title().equals(title)
                    && Objects.equals(document.date(), date) && Arrays.equals(document.outlet(), outlet)
                    && Arrays.equals(Bytes.orNull(document.body()), body);
        }
    }

    private static void add(Sql sql, SearchDocument document, byte[] record, Map<Digest, Body> atHand) {
        long from = document.day() << SearchBlocks.DAY_SHIFT;
        // Days before 1970 are negative: what is not there must not count as 0.
        long row = sql.number("select 1 + coalesce(max(id), ?) from search_row where id >= ? and id < ?",
                from, from, from + (1L << SearchBlocks.DAY_SHIFT));
        long block = SearchBlocks.take(sql, row);
        sql.update("insert into search_row (id, record, kind, block, title, date, outlet, body, digest)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)", row, record, document.kind(), block,
                document.title(), document.date(), document.outlet(), Bytes.orNull(document.body()),
                document.digest().raw());
        var words = new Signed(sql, SearchBlocks.Block.sign(block));
        sql.update(INSERT, row, words.of(document.title()), words.of(document.text(sql, atHand)),
                words.of(document.about()), words.facets(document.facets()));
        if (!words.unknown.isEmpty()) {
            SearchWords.add(sql, words.unknown);
        }
    }

    private static void remove(Sql sql, byte[] record) {
        sql.first("select id, block from search_row where record = ?",
                row -> new long[] {row.number(1), row.number(2)}, record).ifPresent(there -> {
                    sql.update("delete from search_text where rowid = ?", there[0]);
                    sql.update("delete from search_row where id = ?", there[0]);
                    sql.update("update search_block set size = size - 1 where id = ?", there[1]);
                });
    }

    /// Words with the sign of their block, divided by spaces.
    private static final class Signed {
        private final Sql sql;
        private final String sign;
        private final List<String> unknown = new ArrayList<>();

        Signed(Sql sql, String sign) {
            this.sql = sql;
            this.sign = sign;
        }

        String of(String text) {
            var out = new StringBuilder(text.length() * 2);
            Words.each(text, (word, start, end) -> {
                out.append(sign).append(word).append(' ');
                if (SearchWords.isNew(sql, word)) {
                    unknown.add(word);
                }
                return true;
            });
            return out.toString();
        }

        /// One after the other, and no phrase runs from one into the next.
        String of(List<String> texts) {
            var out = new StringBuilder();
            texts.forEach(text -> out.append(of(text)).append(sign).append(Facets.SIGN).append(' '));
            return out.toString();
        }

        String facets(List<String> facets) {
            var out = new StringBuilder();
            facets.forEach(facet -> out.append(sign).append(Facets.SIGN).append(facet).append(' '));
            return out.toString();
        }
    }
}
