package org.rapporteur.service;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartialDate;

/// A value of a record as it can be told to a person.
public sealed interface Said {
    /// Words, or a number in digits.
    record Words(String text) implements Said {}

    /// A constant, which has a word of its own.
    record Constant(Enum<?> constant) implements Said {}

    /// A date.
    record Day(PartialDate date) implements Said {}

    /// Yes or no.
    record Truth(boolean holds) implements Said {}

    /// A level.
    ///
    /// @param word as worded when it was chosen, or null for "not assessed"
    record Level(@Nullable String word) implements Said {}

    /// A kind of paper.
    ///
    /// @param template the name of its template
    record Paper(String template) implements Said {}

    /// Another record.
    ///
    /// @param id the record
    /// @param name what it is called; empty where it has no words
    record Named(Id<?> id, String name) implements Said {}

    /// Bytes or a text, which are there.
    record Held() implements Said {}
}
