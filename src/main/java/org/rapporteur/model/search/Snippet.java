package org.rapporteur.model.search;

import java.util.List;

/// A piece of text with the places that were searched for.
///
/// @param text one line
/// @param marks the places, in order, not overlapping
public record Snippet(String text, List<Mark> marks) {
    /// A place in the text.
    ///
    /// @param start where it begins, in UTF-16 units
    /// @param end where it ends, exclusive
    public record Mark(int start, int end) {}

    /// Nothing to show.
    public static final Snippet NONE = new Snippet("", List.of());

    /// A text in which nothing was searched for.
    public static Snippet plain(String text) {
        return new Snippet(text, List.of());
    }

    public Snippet {
        marks = List.copyOf(marks);
    }
}
