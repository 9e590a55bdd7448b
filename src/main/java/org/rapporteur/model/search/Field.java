package org.rapporteur.model.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a query can filter by, beside words and dates. Typed in lower case with a colon.
public enum Field {
    /// The publisher, by the beginning of any word of a name.
    OUTLET,
    /// The issue that a record is filed under, speaks of, or is cited on.
    ISSUE,
    /// The kind of record: article, passage, development, …
    KIND,
    /// What sort of document an article is.
    FORM,
    /// The party that a speaker speaks for.
    PARTY,
    /// The handling label.
    MARKING,
    /// The language, as "en".
    LANGUAGE,
    /// Where an article is on the desk: inbox, filed, aside.
    STATE,
    /// Whether a record rests on it: yes or no.
    CITED,
    /// Whether it is starred: yes or no.
    KEY;

    /// As it is typed.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether its value is `yes` or `no`.
    public boolean isFlag() {
        return this == CITED || this == KEY;
    }

    /// The field typed as `word`.
    static Optional<Field> of(String word) {
        return Stream.of(values()).filter(field -> field.word().equalsIgnoreCase(word)).findFirst();
    }
}
