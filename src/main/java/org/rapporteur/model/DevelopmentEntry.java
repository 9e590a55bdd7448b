package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A development in the history of one issue.
///
/// @param development the record
/// @param sources its citations, resolved, in the officer's order
/// @param change what it did to the level of the issue, or null where it set none
/// @param possibly whether, at the view's date, it may not have happened yet: only its earliest
///     day is past
public record DevelopmentEntry(
        Stored<Development> development, List<Source> sources, @Nullable LevelChange change, boolean possibly) {
    public DevelopmentEntry {
        sources = List.copyOf(sources);
    }

    /// What happened.
    public String what() {
        return development.content().what();
    }

    /// The record with its sources.
    public Sourced<Development> sourced() {
        return new Sourced<>(development, sources);
    }

    /// When it happened.
    public When happened() {
        return development.content().happened();
    }
}
