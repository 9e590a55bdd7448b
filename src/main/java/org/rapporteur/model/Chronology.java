package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A desk's own record of a relationship, day by day, as a document keeps it.
///
/// @param title what the document calls itself, or null
/// @param text the document in readable order, paragraphs divided by one empty line
/// @param entries its entries, in its order
/// @param warnings what is odd about the document as a whole
public record Chronology(
        @Nullable String title, String text, List<ChronologyEntry> entries, List<Warning> warnings) {
    public Chronology {
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }
}
