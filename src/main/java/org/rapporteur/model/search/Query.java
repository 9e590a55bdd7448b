package org.rapporteur.model.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A query, read. Anything typed is one; see the package for the language.
///
/// @param text as typed
/// @param clauses which must all hold
/// @param from the first day, or null
/// @param before the day before which, or null
/// @param passedOver what was typed and could not be read, as `after:soon`
/// @param shortened whether it was longer than is looked at
public record Query(
        String text,
        List<Clause> clauses,
        @Nullable LocalDate from,
        @Nullable LocalDate before,
        List<String> passedOver,
        boolean shortened) {
    /// How many characters are looked at.
    public static final int LONGEST = 2_000;
    /// How many conditions are looked at.
    public static final int MOST = 40;

    public Query {
        clauses = List.copyOf(clauses);
        passedOver = List.copyOf(passedOver);
    }

    /// What is being typed: the last word may be a beginning, unless a space follows.
    public static Query of(String typed) {
        return new QueryParser(typed, true).read();
    }

    /// What was typed and is finished, as a saved search: all words are whole.
    public static Query whole(String typed) {
        return new QueryParser(typed, false).read();
    }

    /// The names and titles that have words which begin like those of `letters`, in any order.
    public static Query names(String letters) {
        String looked = letters.substring(0, Math.min(letters.length(), LONGEST));
        List<Clause> clauses = Words.folded(looked).stream().limit(MOST)
                .<Clause>map(word -> new Clause.Text(word, List.of(word), Clause.Manner.NAME)).toList();
        return new Query(looked, clauses, null, null, List.of(), looked.length() < letters.length());
    }

    /// Whether it asks for nothing.
    public boolean isEmpty() {
        return clauses.isEmpty() && from == null && before == null;
    }

    /// Whether it filters alone and searches no words.
    public boolean filtersOnly() {
        return texts().isEmpty();
    }

    /// Whether filters or dates narrow it.
    public boolean isFiltered() {
        return from != null || before != null || clauses.stream().anyMatch(Query::filters);
    }

    private static boolean filters(Clause clause) {
        return switch (clause) {
            case Clause.Text text -> false;
            case Clause.Any any -> any.clauses().stream().anyMatch(Query::filters);
            case Clause.Not not -> filters(not.clause());
            case Clause.Filter filter -> true;
        };
    }

    /// The words that must be there, for showing where they are.
    public List<Clause.Text> texts() {
        return clauses.stream().flatMap(Query::wanted).toList();
    }

    /// The same query under one more condition.
    public Query and(Clause clause) {
        return new Query(text, Stream.concat(clauses.stream(), Stream.of(clause)).toList(), from, before, passedOver,
                shortened);
    }

    private static Stream<Clause.Text> wanted(Clause clause) {
        return switch (clause) {
            case Clause.Text text -> Stream.of(text);
            case Clause.Any any -> any.clauses().stream().flatMap(Query::wanted);
            case Clause.Not not -> Stream.empty();
            case Clause.Filter filter -> Stream.empty();
        };
    }
}
