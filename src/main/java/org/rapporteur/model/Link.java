package org.rapporteur.model;

import java.util.List;

/// A dated influence of one record on another: an event, an issue or a development on an issue or
/// an event.
///
/// @param source what bears on the other
/// @param target what it bears on
/// @param form how
/// @param when since when, or for how long
/// @param words whose view that is, or how it shows, one sentence, or empty
/// @param marking its handling label
/// @param citations its sources
public record Link(
        Id<?> source,
        Id<?> target,
        LinkForm form,
        When when,
        String words,
        String marking,
        List<Citation> citations)
        implements Cited {
    public Link {
        citations = List.copyOf(citations);
        if (source.equals(target)) {
            throw new IllegalArgumentException("a link of a record to itself");
        }
    }

    /// Whether `record` is at either end.
    public boolean touches(Id<?> record) {
        return source.equals(record) || target.equals(record);
    }
}
