package org.rapporteur.repository;

/// Prepares text for the full-text index, whose tokenizer takes a run of Chinese characters for
/// one word: every such run becomes its overlapping pairs, divided by spaces. A phrase of pairs
/// then finds any Chinese term of two characters or more.
final class Folding {
    private Folding() {}

    /// The text with Chinese runs as pairs; all else as it is.
    static String index(String text) {
        if (text.codePoints().noneMatch(Folding::ideograph)) {
            return text;
        }
        var out = new StringBuilder(text.length() * 2);
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (!ideograph(points[i])) {
                out.appendCodePoint(points[i]);
                continue;
            }
            boolean first = i == 0 || !ideograph(points[i - 1]);
            boolean last = i + 1 == points.length || !ideograph(points[i + 1]);
            if (!last) {
                out.append(' ').appendCodePoint(points[i]).appendCodePoint(points[i + 1]);
            } else if (first) {
                out.append(' ').appendCodePoint(points[i]);
            }
            if (last) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    static boolean ideograph(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }
}
