package org.rapporteur.intake.suggest;

/// A stretch of a text.
///
/// @param start its first UTF-16 unit
/// @param end after its last UTF-16 unit
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }

    /// Its words in `text`, in which it counts.
    public String in(String text) {
        return text.substring(start, end);
    }

    /// Whether the two share a character.
    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
