package org.rapporteur.model;

/// A fixed quote with its context, after the selectors of the
/// [W3C Web Annotation model](https://www.w3.org/TR/annotation-model/#selectors).
///
/// @param article where it stands
/// @param body the text in which the offsets count
/// @param start the first character, in Unicode code points, inclusive
/// @param end the end, in Unicode code points, exclusive
/// @param exact the quote
/// @param prefix up to [#CONTEXT] code points before it
/// @param suffix up to [#CONTEXT] code points after it
public record Passage(Id<Article> article, Digest body, int start, int end, String exact, String prefix, String suffix)
        implements Content {
    /// How many code points of context are kept on each side.
    public static final int CONTEXT = 32;

    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an empty passage: " + start + " to " + end);
        }
    }

    /// The passage between two UTF-16 offsets of `text`, as a text control gives them.
    ///
    /// @throws IndexOutOfBoundsException if the offsets lie outside the text
    public static Passage of(Id<Article> article, Digest body, String text, int fromUtf16, int toUtf16) {
        int before = text.offsetByCodePoints(fromUtf16, -Math.min(CONTEXT, text.codePointCount(0, fromUtf16)));
        int left = text.codePointCount(toUtf16, text.length());
        int after = text.offsetByCodePoints(toUtf16, Math.min(CONTEXT, left));
        int start = text.codePointCount(0, fromUtf16);
        return new Passage(
                article, body, start, start + text.codePointCount(fromUtf16, toUtf16),
                text.substring(fromUtf16, toUtf16), text.substring(before, fromUtf16), text.substring(toUtf16, after));
    }

    /// Whether `text` has the quote at these offsets.
    public boolean standsIn(String text) {
        if (end > text.codePointCount(0, text.length())) {
            return false;
        }
        int from = text.offsetByCodePoints(0, start);
        return text.startsWith(exact, from) && text.codePointCount(from, from + exact.length()) == end - start;
    }

    /// Where the quote begins in `text`, as a text control counts: in UTF-16 units.
    public int startUtf16(String text) {
        return text.offsetByCodePoints(0, start);
    }

    /// Where the quote ends in `text`, in UTF-16 units, exclusive.
    public int endUtf16(String text) {
        return text.offsetByCodePoints(0, end);
    }
}
