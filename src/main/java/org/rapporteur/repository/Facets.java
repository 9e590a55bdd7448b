package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Content;
import org.rapporteur.model.Stored;
import org.rapporteur.model.search.Field;
import org.rapporteur.model.search.Words;

/// The words of the full text by which records are filtered, each a letter for what it says and
/// then its value. In the index they stand behind [#SIGN], which no word of a text has.
final class Facets {
    /// What divides a facet from the words of texts.
    static final char SIGN = '_';
    /// That a record is there at all.
    static final String ALL = "a";
    /// That it has no date of its own.
    static final String UNDATED = "du";
    /// A word of its title or name.
    static final char NAME = 'n';
    /// A record that it names.
    static final char REFERENCE = 'r';

    private static final Map<Field, Character> LETTERS = Map.of(
            Field.KIND, 'k', Field.FORM, 'f', Field.PARTY, 'p', Field.MARKING, 'm', Field.LANGUAGE, 'l',
            Field.STATE, 's', Field.CITED, 'c', Field.KEY, 'y');
    private static final Map<String, Field> COLUMNS = Map.of(
            "form", Field.FORM, "party", Field.PARTY, "marking", Field.MARKING, "language", Field.LANGUAGE,
            "state", Field.STATE, "key", Field.KEY);
    private static final Set<Kind<?>> QUOTABLE = Set.of(Articles.KIND, Passages.KIND);

    private Facets() {}

    /// The facets of one record.
    static <T extends Content> List<String> of(
            Sql sql, Kinds kinds, Kind<T> kind, Stored<T> stored, String title, boolean dated) {
        var facets = new ArrayList<String>();
        facets.add(ALL);
        facets.addAll(of(Field.KIND, kind.name()));
        if (!dated) {
            facets.add(UNDATED);
        }
        if (kind.finding() == Kind.Finding.BY_NAME) {
            Words.folded(title).stream().map(word -> NAME + word).forEach(facets::add);
        }
        for (Kind.Field<T> field : kind.fields()) {
            Field asked = COLUMNS.get(field.column());
            if (asked != null) {
                facets.addAll(of(asked, value(asked, field, stored.content())));
            }
        }
        references(sql, kinds, kind, stored).forEach(id -> facets.add(reference(id)));
        if (QUOTABLE.contains(kind)) {
            facets.addAll(of(Field.CITED, cited(sql, Bytes.of(stored.id())) ? "yes" : "no"));
        }
        return List.copyOf(facets);
    }

    private static <T> String value(Field asked, Kind.Field<T> field, T content) {
        if (!asked.isFlag()) {
            return SearchDocument.text(field, content);
        }
        Object value = field.value().apply(content);
        return Boolean.TRUE.equals(value) || value instanceof Number number && number.longValue() == 1 ? "yes" : "no";
    }

    /// The facets that say `value` of `field`, side by side.
    static List<String> of(Field field, String value) {
        Character letter = LETTERS.get(field);
        return letter == null ? List.of() : Words.folded(value).stream().map(word -> letter + word).toList();
    }

    /// The facet of a record that names `hex`.
    static String reference(String hex) {
        return REFERENCE + hex;
    }

    private static boolean cited(Sql sql, byte[] record) {
        return sql.number("select count(*) from citation c join known w on w.revision = c.revision"
                + " where (c.article = ?1 or c.passage = ?1) and w.until is null and w.deleted = 0", record) > 0;
    }

    /// The records that this one names, and the issues of those that cite it.
    private static <T extends Content> Set<String> references(Sql sql, Kinds kinds, Kind<T> kind, Stored<T> stored) {
        var ids = new TreeSet<String>();
        kind.fields().stream().filter(field -> field.holds() == Kind.Holds.RECORD)
                .forEach(field -> add(ids, field.value().apply(stored.content())));
        kind.children().stream().filter(list -> !list.table().equals("citation"))
                .forEach(list -> add(ids, list, stored.content()));
        if (QUOTABLE.contains(kind)) {
            kinds.all().stream().filter(one -> Cited.class.isAssignableFrom(one.type()))
                    .forEach(one -> citing(sql, one, Bytes.of(stored.id()), ids));
        }
        return ids;
    }

    private static <T, C> void add(Set<String> ids, Kind.Children<T, C> list, T content) {
        for (Kind.Field<C> column : list.columns()) {
            if (column.holds() == Kind.Holds.RECORD) {
                list.items().apply(content).forEach(item -> add(ids, column.value().apply(item)));
            }
        }
    }

    private static void add(Set<String> ids, @Nullable Object id) {
        if (id instanceof byte[] bytes) {
            ids.add(HexFormat.of().formatHex(bytes));
        }
    }

    private static void citing(Sql sql, Kind<?> kind, byte[] record, Set<String> ids) {
        kind.children().stream()
                .filter(list -> list.columns().stream().anyMatch(column -> column.column().equals("issue")))
                .forEach(list -> sql.list("select distinct x.issue from citation c join known w"
                        + " on w.revision = c.revision join " + list.table() + " x on x.revision = c.revision"
                        + " where (c.article = ?1 or c.passage = ?1) and w.until is null and w.deleted = 0",
                        row -> ids.add(HexFormat.of().formatHex(row.bytes(1))), record));
    }
}
