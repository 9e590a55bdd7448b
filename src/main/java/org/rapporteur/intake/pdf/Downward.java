package org.rapporteur.intake.pdf;

import java.util.List;

/// Pages in Chinese or Japanese whose lines run downwards, from the right to the left.
final class Downward {
    private Downward() {}

    /// `glyphs` turned so that their lines run from left to right and follow one another
    /// downwards; unchanged where they already do.
    static List<Glyph> turned(List<Glyph> glyphs) {
        return isDownward(glyphs) ? glyphs.stream().map(Downward::turned).toList() : glyphs;
    }

    private static Glyph turned(Glyph glyph) {
        // The middle of the letter is its place in the line: narrow marks stand beside the others.
        double middle = glyph.x() + glyph.width() / 2;
        double length = glyph.isDense() ? glyph.size() : glyph.width();
        return glyph.at(glyph.y() - glyph.size(), 10_000 - middle, length);
    }

    private static boolean isDownward(List<Glyph> glyphs) {
        int down = 0;
        int across = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph before = glyphs.get(i - 1);
            Glyph glyph = glyphs.get(i);
            if (!before.isDense() || !glyph.isDense()) {
                continue;
            }
            double middle = glyph.x() + glyph.width() / 2 - before.x() - before.width() / 2;
            double fall = glyph.y() - before.y();
            down += Math.abs(middle) < 0.4 * glyph.size() && fall > 0.5 * glyph.size() ? 1 : 0;
            across += Math.abs(fall) < 0.2 * glyph.size() ? 1 : 0;
        }
        return down > 20 && down > 2 * across;
    }
}
