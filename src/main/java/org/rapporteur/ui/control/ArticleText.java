package org.rapporteur.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The paragraphs of an article's text, and where each stands in it.
///
/// Offsets count UTF-16 units of the whole text, as in `String`. Line breaks belong to no
/// paragraph: an offset among them counts as the end of the paragraph before. A paragraph too
/// long to lay out in one piece is shown as several that follow each other closely.
final class ArticleText {
    private static final int LONGEST = 4000;

    /// A piece of the text without line breaks.
    ///
    /// @param start its first unit
    /// @param end after its last unit
    /// @param opens whether a blank line or the text's start stands before it
    record Paragraph(int start, int end, boolean opens) {}

    private final String text;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final int[] starts;

    /// The paragraphs of `text`.
    ArticleText(String text) {
        this.text = text;
        int from = 0;
        boolean opens = true;
        while (from < text.length()) {
            if (text.charAt(from) == '\n') {
                opens = opens || (from > 0 && text.charAt(from - 1) == '\n');
                from++;
                continue;
            }
            int end = text.indexOf('\n', from);
            addPieces(from, end < 0 ? text.length() : end, opens);
            from = end < 0 ? text.length() : end;
            opens = false;
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(new Paragraph(0, 0, true));
        }
        starts = paragraphs.stream().mapToInt(Paragraph::start).toArray();
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// What is drawn for a paragraph: one unit for each of the text's, control characters blank, and an unseen
    /// one where a long web address may be broken.
    String shown(int paragraph) {
        var words = new StringBuilder(units(paragraph));
        breaks(paragraph).reversed().forEach(at -> words.insert((int) at, AddressBreaks.UNSEEN));
        return words.toString();
    }

    private String units(int paragraph) {
        Paragraph p = paragraphs.get(paragraph);
        return text.substring(p.start(), p.end()).replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
    }

    private List<Integer> breaks(int paragraph) {
        return AddressBreaks.in(units(paragraph));
    }

    /// The paragraph in which `offset` lies, or the one before it.
    int paragraphAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /// The place of `offset` in what is drawn for its paragraph.
    int within(int offset) {
        int index = paragraphAt(offset);
        Paragraph p = paragraphs.get(index);
        int unit = Math.clamp(offset, p.start(), p.end()) - p.start();
        return unit + (int) breaks(index).stream().filter(at -> at < unit).count();
    }

    /// The offset of a place in what is drawn for a paragraph.
    int offset(int paragraph, int within) {
        Paragraph p = paragraphs.get(paragraph);
        int passed = 0;
        for (int at : breaks(paragraph)) {
            passed += at + passed < within ? 1 : 0;
        }
        return Math.min(p.start() + within - passed, p.end());
    }

    int length() {
        return text.length();
    }

    private void addPieces(int from, int end, boolean opens) {
        int start = from;
        boolean first = opens;
        while (end - start > LONGEST) {
            int cut = cut(start);
            paragraphs.add(new Paragraph(start, cut, first));
            start = cut;
            first = false;
        }
        paragraphs.add(new Paragraph(start, end, first));
    }

    /// Behind a space if there is one, and never inside a surrogate pair.
    private int cut(int start) {
        int limit = start + LONGEST;
        int space = text.lastIndexOf(' ', limit - 1);
        if (space > start + LONGEST / 2) {
            return space + 1;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
