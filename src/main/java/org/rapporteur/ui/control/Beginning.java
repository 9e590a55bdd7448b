package org.rapporteur.ui.control;

import java.text.BreakIterator;

/// The beginning of a long text, where a line of it has to stand for the whole.
public final class Beginning {
    private Beginning() {}

    /// `text` in one line; where it has more than `most` letters (code points) its first words, with "…" after
    /// them. A word is cut only where it is itself longer than half of that, or in a script without spaces;
    /// what makes one letter with the one before it never.
    public static String of(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int end = line.offsetByCodePoints(0, most);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : letterBefore(line, end)) + "…";
    }

    private static int letterBefore(String line, int end) {
        var letters = BreakIterator.getCharacterInstance();
        letters.setText(line);
        return letters.isBoundary(end) ? end : letters.preceding(end);
    }
}
