package org.rapporteur.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of a span: spaces where the letters stand apart, marks of notes set apart.
final class Spelling {
    /// Stands before and after the mark of a note. No document can contain it: [Scripts#plain]
    /// removes it.
    static final char MARK = '\uFDD0';

    private static final double RAISED = 0.12;
    private static final double SMALLER = 0.82;

    private Spelling() {}

    /// The words of `span`, on a page that is written from right to left or not.
    static String of(Run span, boolean leftward) {
        List<Glyph> glyphs = span.glyphs();
        double apart = apart(span);
        boolean loose = isLoose(glyphs);
        var letters = new ArrayList<String>(glyphs.size() + 16);
        Glyph before = null;
        boolean space = false;
        boolean raised = false;
        for (Glyph glyph : glyphs) {
            if (glyph.space()) {
                space = true;
                continue;
            }
            boolean mark = isMark(glyph, span);
            if (mark != raised) {
                letters.add(String.valueOf(MARK));
                raised = mark;
            }
            if (before != null && isGap(before, glyph, space && !loose, apart) && !mark) {
                letters.add(" ");
            }
            letters.add(glyph.text());
            before = glyph;
            space = false;
        }
        if (raised) {
            letters.add(String.valueOf(MARK));
        }
        return Scripts.inReadingOrder(letters.toArray(String[]::new), leftward);
    }

    private static boolean isGap(Glyph before, Glyph glyph, boolean space, double apart) {
        double gap = glyph.x() - before.right();
        if (before.isDense() && glyph.isDense()) {
            return space && gap > 0.2 * glyph.size();
        }
        boolean oneDense = before.isDense() || glyph.isDense();
        return space && gap > 0 || !oneDense && gap > apart;
    }

    /// Whether spaces only spread the letters of a script that knows none.
    private static boolean isLoose(List<Glyph> glyphs) {
        long dense = glyphs.stream().filter(Glyph::isDense).count();
        long spaces = glyphs.stream().filter(Glyph::space).count();
        return dense > 4 && spaces * 4 > dense && dense * 2 > glyphs.size() - spaces;
    }

    /// Small and above the line, a number or one of the signs that point to notes.
    private static boolean isMark(Glyph glyph, Run span) {
        return glyph.size() <= span.size() * SMALLER
                && glyph.y() < span.y() - RAISED * span.size()
                && glyph.text().matches("[\\d*†‡§]");
    }

    /// From which distance letters are of two words. Where they are spread, or spaces are letters
    /// too, it takes more.
    private static double apart(Run span) {
        List<Glyph> glyphs = span.glyphs();
        double[] gaps = new double[Math.max(0, glyphs.size() - 1)];
        boolean spaces = false;
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = Math.max(0, glyphs.get(i + 1).x() - glyphs.get(i).right());
            spaces |= glyphs.get(i).space();
        }
        Arrays.sort(gaps);
        double usual = gaps.length < 4 ? 0 : gaps[gaps.length / 2];
        return usual + (spaces ? 0.3 : 0.16) * span.size();
    }
}
