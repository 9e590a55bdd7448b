package org.rapporteur.brief;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where on its pages the statements of a paper stand, so that a screen can lead from a sentence to its
/// sources.
///
/// Letters and digits alone are compared, in the order in which they are drawn, which is that in which they
/// are read: a row of a table is found by its statement though its cells stand apart.
final class PaperPlaces extends PDFTextStripper {
    /// How far a line reaches above and below its baseline, in sizes of its letters.
    private static final double ABOVE = 0.8;
    private static final double BELOW = 0.25;

    private final StringBuilder letters = new StringBuilder();
    private final List<Spot> spots = new ArrayList<>();

    /// Reads the first `pages` of `document`.
    PaperPlaces(PDDocument document, int pages) throws IOException {
        setEndPage(pages);
        writeText(document, Writer.nullWriter());
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String text = letter.getUnicode();
        double size = letter.getFontSizeInPt();
        var spot = new Spot(getCurrentPageNo() - 1, letter.getXDirAdj(), letter.getYDirAdj() - ABOVE * size,
                letter.getWidthDirAdj(), (ABOVE + BELOW) * size);
        for (int at = 0; text != null && at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                letters.append(text.charAt(at));
                spots.add(spot);
            }
        }
    }

    /// Where each of `texts`, which follow one another, stands, a line each; empty for what is not found.
    List<List<Spot>> of(List<String> texts) {
        int from = 0;
        var found = new ArrayList<List<Spot>>();
        for (String text : texts) {
            String wanted = lettersOf(text);
            int at = wanted.isEmpty() ? -1 : letters.indexOf(wanted, from);
            found.add(at < 0 ? List.of() : lines(spots.subList(at, at + wanted.length())));
            from = at < 0 ? from : at + wanted.length();
        }
        return found;
    }

    private static String lettersOf(String text) {
        return text.chars().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, (all, one) -> all.append((char) one), StringBuilder::append).toString();
    }

    private static List<Spot> lines(List<Spot> letters) {
        var lines = new ArrayList<Spot>();
        for (Spot letter : letters) {
            if (!lines.isEmpty() && lines.getLast().continues(letter)) {
                lines.add(lines.removeLast().with(letter));
            } else {
                lines.add(letter);
            }
        }
        return List.copyOf(lines);
    }
}
