package org.rapporteur.repository;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.db.Sql;
import org.rapporteur.model.search.Clause;
import org.rapporteur.model.search.Field;
import org.rapporteur.model.search.Query;
import org.rapporteur.model.search.Words;

/// A query as the full text is asked it: FTS5's own expression, in which the sign of the block
/// still has to be put before each word.
final class SearchMatch {
    private static final char BLOCK = '\u0001';
    private static final String NOTHING = facet("x");

    private final Sql sql;
    private final String expression;

    /// Reads `query` with the words, issues and outlets that are there now.
    SearchMatch(Sql sql, Query query) {
        this.sql = sql;
        String asked = all(query.clauses());
        boolean dated = query.from() != null || query.before() != null;
        this.expression = dated ? "(" + asked + ") NOT " + facet(Facets.UNDATED) : asked;
    }

    /// What to ask of the block with `sign`.
    String in(String sign) {
        return expression.replace(String.valueOf(BLOCK), sign);
    }

    private String all(List<Clause> clauses) {
        String wanted = clauses.stream().filter(clause -> !(clause instanceof Clause.Not))
                .map(clause -> "(" + one(clause) + ")").collect(Collectors.joining(" AND "));
        String unwanted = clauses.stream().filter(Clause.Not.class::isInstance)
                .map(clause -> "(" + one(((Clause.Not) clause).clause()) + ")").collect(Collectors.joining(" OR "));
        String base = wanted.isEmpty() ? facet(Facets.ALL) : wanted;
        return unwanted.isEmpty() ? base : "(" + base + ") NOT (" + unwanted + ")";
    }

    private String one(Clause clause) {
        return switch (clause) {
            case Clause.Text text -> text(text);
            case Clause.Filter filter -> filter(filter);
            case Clause.Not not -> facet(Facets.ALL) + " NOT (" + one(not.clause()) + ")";
            case Clause.Any any -> any.clauses().stream().map(one -> "(" + one(one) + ")")
                    .collect(Collectors.joining(" OR "));
        };
    }

    private String text(Clause.Text text) {
        String first = text.words().getFirst();
        return switch (text.manner()) {
            case EXACT -> phrase(text.words(), "");
            case FORMS -> either(SearchWords.forms(sql, first).stream());
            case BEGINNING -> phrase(text.words(), "") + " *" + otherForms(text);
            case NAME -> facet(Facets.NAME + first) + " *";
        };
    }

    /// What is typed so far may be a whole word: then its forms count too.
    private String otherForms(Clause.Text text) {
        String begun = text.words().getFirst();
        List<String> others = text.words().size() > 1 ? List.of()
                : SearchWords.forms(sql, begun).stream().filter(form -> !form.startsWith(begun)).toList();
        return others.isEmpty() ? "" : " OR " + either(others.stream());
    }

    private static String either(Stream<String> words) {
        return words.map(word -> '"' + (BLOCK + word) + '"').collect(Collectors.joining(" OR "));
    }

    private static String phrase(List<String> words, String sign) {
        return words.stream().map(word -> BLOCK + sign + word).collect(Collectors.joining(" ", "\"", "\""));
    }

    private static String facet(String facet) {
        return phrase(List.of(facet), String.valueOf(Facets.SIGN));
    }

    private String filter(Clause.Filter filter) {
        return switch (filter.field()) {
            case OUTLET -> named(Outlets.KIND, filter.value());
            case ISSUE -> named(Issues.KIND, filter.value());
            case KIND -> begun(filter.field(), filter.value().replaceFirst("(?<=..)s$", ""));
            default -> begun(filter.field(), filter.value());
        };
    }

    private static String begun(Field field, String value) {
        List<String> facets = Facets.of(field, field.meant(value));
        return facets.isEmpty() ? NOTHING : phrase(facets, String.valueOf(Facets.SIGN)) + " *";
    }

    /// The records of `kind` of whose names a word, or several in a row, begin as typed.
    private String named(Kind<?> kind, String value) {
        String wanted = " " + String.join(" ", Words.folded(value.toLowerCase(Locale.ROOT)));
        List<String> ids = NamedRecords.of(sql, kind).stream()
                .filter(record -> record.names().stream().anyMatch(name -> name.contains(wanted)))
                .map(record -> Facets.reference(HexFormat.of().formatHex(record.id())))
                .toList();
        return ids.isEmpty() ? NOTHING : ids.stream().map(SearchMatch::facet).collect(Collectors.joining(" OR "));
    }

    /// A record and its names, folded, each word with a space before it.
    private record NamedRecords(byte[] id, List<String> names) {
        static List<NamedRecords> of(Sql sql, Kind<?> kind) {
            String names = kind == Outlets.KIND
                    ? "k.name || char(10) || k.short_name || char(10) || coalesce((select"
                            + " group_concat(a.value, char(10)) from outlet_alias a where a.revision = k.revision), '')"
                    : "k.name";
            return sql.list("select w.record, " + names + " from known w join " + kind.name()
                    + " k on k.revision = w.revision where w.kind = ? and w.until is null and w.deleted = 0",
                    row -> new NamedRecords(row.bytes(1), row.text(2).lines()
                            .map(name -> " " + String.join(" ", Words.folded(name))).toList()), kind.name());
        }
    }
}
