package org.rapporteur.model;

import java.util.List;

/// A record that stands on sources, with these resolved and ready to be shown.
///
/// @param record the record
/// @param sources its citations, resolved, in the officer's order
public record Sourced<T extends Cited>(Stored<T> record, List<Source> sources) {
    public Sourced {
        sources = List.copyOf(sources);
    }

    /// What the record says.
    public T content() {
        return record.content();
    }

    /// Whether nothing speaks for it.
    public boolean isDraft() {
        return sources.stream().noneMatch(Source::supports);
    }
}
