package org.rapporteur.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A development in the history of one issue.
///
/// @param development the record
/// @param resolved its citations, resolved, in the officer's order; null where whoever read the history
///     did not ask for them
/// @param change what it did to the level of the issue, or null where it set none
/// @param possibly whether, at the view's date, it may not have happened yet: only its earliest
///     day is past
public record DevelopmentEntry(
        Stored<Development> development, @Nullable List<Source> resolved, @Nullable LevelChange change,
        boolean possibly) {
    /// The order of what is told of several issues: by the latest day that its date leaves open, the earliest,
    /// time of recording and id.
    public static final Comparator<DevelopmentEntry> ORDER = Comparator
            .comparing((DevelopmentEntry entry) -> entry.happened().latest())
            .thenComparing(entry -> entry.happened().earliest())
            .thenComparing(entry -> entry.development().recordedAt())
            .thenComparing(entry -> entry.development().id().value());

    public DevelopmentEntry {
        resolved = resolved == null ? null : List.copyOf(resolved);
    }

    /// What happened.
    public String what() {
        return development.content().what();
    }

    /// Its citations, resolved, in the officer's order.
    ///
    /// @throws IllegalStateException if they were not asked for: that is not to be taken for none
    public List<Source> sources() {
        if (resolved == null) {
            throw new IllegalStateException("the sources were not asked for: " + development.id());
        }
        return resolved;
    }

    /// The same with `sources`.
    public DevelopmentEntry with(List<Source> sources) {
        return new DevelopmentEntry(development, sources, change, possibly);
    }

    /// The record with its sources.
    public Sourced<Development> sourced() {
        return new Sourced<>(development, sources());
    }

    /// When it happened.
    public When happened() {
        return development.content().happened();
    }
}
