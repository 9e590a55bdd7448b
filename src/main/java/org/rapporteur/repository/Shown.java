package org.rapporteur.repository;

import java.util.List;
import java.util.stream.Collectors;

/// What papers show of a record, as far as it lies in the tables: not its marking, the rating of its
/// sources, what is filed with it for context, nor the order of anything.
final class Shown {
    /// Columns of a table, of the rows that `only` names.
    private record Part(String table, String columns, String only) {
        Part(String table, String columns) {
            this(table, columns, "1");
        }

        String of(String revision) {
            return "select %s from %s where revision = %s and %s".formatted(columns, table, revision, only);
        }

        String less(String one, String other) {
            return "not exists (" + of(one) + " except " + of(other) + ")";
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part("citation", "article, passage, role", "role <> 'CONTEXT'"),
            new Part("development", "what, happened, happened_words, reported, reported_words, assessed, judgement,"
                    + " confidence, next, likelihood, by_date"),
            new Part("development_issue", "issue, level", "level is not null"),
            new Part("position", "issue, party, text, stated, stated_words, speaker"),
            new Part("commitment", "what, made, made_words, due, due_words"),
            new Part("commitment_obligor", "value"),
            new Part("rating", "commitment, party, state, since, since_words, note"),
            new Part("event", "name, form, held, held_words, place"),
            new Part("event_person", "person"),
            new Part("person", "name, native_name, party, note"),
            new Part("person_post", "title, held_from, held_until"));

    private Shown() {}

    /// The condition that the revisions `one` and `other` of one record, both expressions, show the same.
    static String alike(String one, String other) {
        return "(" + one + " = " + other + " or " + PARTS.stream()
                .map(part -> part.less(one, other) + " and " + part.less(other, one))
                .collect(Collectors.joining(" and ")) + ")";
    }
}
