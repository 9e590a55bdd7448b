package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;

/// What search holds of one record, which follows from how its kind is described: the first column
/// of words is its title, the others and those of its lists are about it, the first date is its
/// own, and constants and the records it names are facets.
///
/// @param title its title, name or first words
/// @param date its date in EDTF, or null
/// @param day the day that it is sorted by: the last that the date can mean, else of recording
/// @param outlet its publisher, or null
/// @param body where its text lies, or null
/// @param size how many bytes of text are held
/// @param about its other words, a line each
/// @param facets the words by which it is filtered, as [Facets] makes them
record SearchDocument(
        String kind,
        String title,
        @Nullable String date,
        long day,
        byte @Nullable [] outlet,
        @Nullable Digest body,
        long size,
        List<String> about,
        List<String> facets) {
    private static final long MILLIS_A_DAY = 86_400_000;

    /// What is to be held of `record`; empty where it is deleted or never searched.
    static Optional<SearchDocument> of(Sql sql, Kinds kinds, Kind<?> kind, byte[] record) {
        return kind.finding() == Kind.Finding.NEVER ? Optional.empty() : read(sql, kinds, kind, record);
    }

    private static <T extends Content> Optional<SearchDocument> read(
            Sql sql, Kinds kinds, Kind<T> kind, byte[] record) {
        return Records.find(sql, kind, Bytes.<T>id(record)).map(stored -> of(sql, kinds, kind, stored));
    }

    private static <T extends Content> SearchDocument of(Sql sql, Kinds kinds, Kind<T> kind, Stored<T> stored) {
        T content = stored.content();
        List<String> words = words(kind, content);
        When when = when(kind, content);
        Article article = content instanceof Article itself ? itself : null;
        Digest body = article == null ? null : article.body();
        return new SearchDocument(
                kind.name(), words.getFirst(), when == null ? null : when.date().edtf(),
                when == null ? day(sql, stored) : when.latest().toEpochDay(),
                article == null ? null : Bytes.orNull(article.outlet()), body,
                body == null ? 0 : sql.number("select size from body where digest = ?", body.raw()),
                List.copyOf(words.subList(1, words.size())),
                Facets.of(sql, kinds, kind, stored, words.getFirst(), when != null));
    }

    /// A passage counts by the day of its article.
    private static long day(Sql sql, Stored<?> stored) {
        if (stored.content() instanceof Passage passage) {
            Optional<Long> day = sql.first("select id >> 24 from search_row where record = ?",
                    row -> row.number(1), Bytes.of(passage.article()));
            if (day.isPresent()) {
                return day.get();
            }
        }
        return Math.floorDiv(sql.number("select min(since) from known where record = ?", Bytes.of(stored.id())),
                MILLIS_A_DAY);
    }

    /// The words of the columns and lists that search looks into; the first is the title, which
    /// may be empty.
    private static <T extends Content> List<String> words(Kind<T> kind, T content) {
        var words = new ArrayList<String>();
        for (Kind.Field<T> field : kind.fields()) {
            if (field.holds() == Kind.Holds.WORDS && kind.searches(field.column())) {
                String said = text(field, content);
                if (words.isEmpty() || !said.isBlank()) {
                    words.add(said);
                }
            }
        }
        kind.children().stream().filter(list -> kind.searches(list.table()))
                .forEach(list -> each(list, content, words));
        return words.isEmpty() ? List.of("") : words;
    }

    private static <T, C> void each(Kind.Children<T, C> list, T content, List<String> words) {
        for (C item : list.items().apply(content)) {
            list.columns().stream().filter(column -> column.holds() == Kind.Holds.WORDS)
                    .map(column -> text(column, item)).filter(said -> !said.isBlank()).forEach(words::add);
        }
    }

    static <C> String text(Kind.Field<C> field, C item) {
        Object value = field.value().apply(item);
        return value == null ? "" : value.toString();
    }

    private static <T extends Content> @Nullable When when(Kind<T> kind, T content) {
        Function<T, @Nullable When> first = kind.date();
        return first == null ? null : first.apply(content);
    }

    /// By what the index is known to be in step.
    Digest digest() {
        return Digest.of(String.join("\u0001", kind, title, String.valueOf(date), String.valueOf(day),
                outlet == null ? "" : HexFormat.of().formatHex(outlet), String.valueOf(body), String.valueOf(size),
                String.join("\u0002", about), String.join(" ", facets)));
    }

    /// Of which kinds and columns documents are made; an index made from others is made again. What is
    /// never found is no part of it.
    static Digest form(Kinds kinds) {
        var form = new StringBuilder("1");
        for (Kind<?> kind : kinds.all().stream().filter(each -> each.finding() != Kind.Finding.NEVER).toList()) {
            form.append('\n').append(kind.name()).append(' ').append(kind.finding());
            kind.fields().stream().map(Kind.Field::column).filter(kind::searches)
                    .forEach(column -> form.append(' ').append(column));
            kind.children().stream().map(Kind.Children::table).filter(kind::searches)
                    .forEach(table -> form.append(' ').append(table));
        }
        return Digest.of(form.toString());
    }

    /// The text of its body, fetched where it is not among those `atHand`; empty where none is held.
    String text(Sql sql, Map<Digest, Body> atHand) {
        if (body == null) {
            return "";
        }
        return atHand.containsKey(body) ? atHand.get(body).text() : Contents.text(sql, body).orElse("");
    }

    /// The records that a change of one of this kind may change too: what it cites, or did, and
    /// the passages of an article.
    static List<byte[]> dependents(Sql sql, Kind<?> kind, byte[] record) {
        if (kind == Articles.KIND) {
            return sql.list("select distinct r.record from passage p join revision r on r.id = p.revision"
                    + " where p.article = ?", row -> row.bytes(1), record);
        }
        if (!Cited.class.isAssignableFrom(kind.type())) {
            return List.of();
        }
        var cited = new TreeSet<Id<?>>((one, other) -> one.value().compareTo(other.value()));
        sql.list("select c.article, c.passage from citation c join revision r on r.id = c.revision"
                + " where r.record = ?", row -> {
                    cited.add(Bytes.id(row.bytes(1)));
                    byte[] passage = row.bytesOrNull("passage");
                    return passage == null || cited.add(Bytes.id(passage));
                }, record);
        return cited.stream().map(Bytes::of).toList();
    }
}
