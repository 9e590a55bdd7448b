package org.rapporteur.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Letters that stand side by side on one baseline, with no gap as wide as that between columns.
///
/// @param glyphs the letters from left to right, white space among them
/// @param size the size of most of them
/// @param y the baseline of most of them
record Run(List<Glyph> glyphs, double size, double y) {
    /// A run of `glyphs`.
    static Run of(List<Glyph> glyphs) {
        double[] sizes = glyphs.stream()
                .filter(glyph -> !glyph.space())
                .mapToDouble(Glyph::size)
                .sorted()
                .toArray();
        double size = sizes[sizes.length / 2];
        double[] lines = glyphs.stream()
                .filter(glyph -> !glyph.space() && Math.abs(glyph.size() - size) < size / 10)
                .mapToDouble(Glyph::y)
                .sorted()
                .toArray();
        return new Run(glyphs, size, lines[lines.length / 2]);
    }

    double left() {
        return glyphs.getFirst().x();
    }

    double right() {
        return glyphs.getLast().right();
    }

    /// How many letters it has.
    long letters() {
        return glyphs.stream().filter(glyph -> !glyph.space()).count();
    }

    /// Whether most of it is heavy.
    boolean isBold() {
        return glyphs.stream().filter(glyph -> glyph.bold() && !glyph.space()).count() * 10 > letters() * 8;
    }

    /// Both together.
    Run with(Run other) {
        var all = new ArrayList<>(glyphs);
        all.addAll(other.glyphs);
        all.sort(Comparator.comparingDouble(Glyph::x));
        return new Run(all, size, y);
    }

    /// What is known of it once its letters are words.
    ///
    /// @param page whether its page is written from right to left
    Span span(boolean page) {
        String text = Spelling.of(this, page);
        int units = 0;
        int words = 0;
        int leftward = 0;
        for (Glyph glyph : glyphs) {
            int c = glyph.text().codePointAt(0);
            units += glyph.space() ? 0 : glyph.isDense() ? 2 : 1;
            words += Character.isLetter(c) ? 1 : 0;
            leftward += Scripts.isRightToLeft(c) ? 1 : 0;
        }
        var kind = new Span.Kind((int) letters(), units, words, leftward, isBold());
        return new Span(text, left(), right(), y, size, firstWord(), kind);
    }

    private double firstWord() {
        double end = glyphs.getFirst().right();
        for (Glyph glyph : glyphs.subList(1, glyphs.size())) {
            if (glyph.space() || glyph.x() - end > 0.16 * size || glyph.isDense()) {
                break;
            }
            end = glyph.right();
        }
        return end - left();
    }
}
