package org.rapporteur.intake.pdf;

import java.util.List;
import java.util.stream.Stream;

/// Pages in Chinese or Japanese whose lines run downwards, from the right to the left.
final class Downward {
    /// How far the baseline of a lying letter is from the middle of its line, in sizes.
    private static final double LOW = 0.35;

    private Downward() {}

    /// `glyphs` of a page whose lines run downwards, turned so that they run from left to right and
    /// follow one another downwards.
    ///
    /// @param lying letters that lie on their side, as Latin words and numbers in such lines do:
    ///     these are turned already
    /// @param width of the page in points
    static List<Glyph> turned(List<Glyph> glyphs, List<Glyph> lying, double width) {
        return Stream.concat(
                        glyphs.stream().map(glyph -> upright(glyph, width)),
                        lying.stream().map(glyph -> glyph.at(glyph.x(), glyph.y() - LOW * glyph.size(), glyph.width())))
                .toList();
    }

    private static Glyph upright(Glyph glyph, double width) {
        // The middle of the letter is its place in the line: narrow marks stand beside the others.
        double middle = glyph.x() + glyph.width() / 2;
        double length = glyph.isDense() ? glyph.size() : glyph.width();
        return glyph.at(glyph.y() - glyph.size(), width - middle, length);
    }

    /// Whether the lines of `glyphs` run downwards.
    static boolean is(List<Glyph> glyphs) {
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
