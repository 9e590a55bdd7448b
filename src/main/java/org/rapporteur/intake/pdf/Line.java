package org.rapporteur.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Whitespace;

/// One line of text in reading order.
///
/// @param region number of the column that it stands in, counted through the document
/// @param page number of its page, from 0
/// @param text its words
/// @param row where its letters stand
record Line(int region, int page, String text, Row row) {
    private static final String STOPS = ".!?:;。！？：；…";
    private static final String CLOSING = "”\"’')）」』]*†‡";
    private static final Pattern ITEM = Pattern.compile("(?:[•▪◦■●○▸►➢✓‣·∙*–—-]|\\(?\\d{1,3}[.)、]|\\([a-z]{1,4}\\)"
            + "|[a-zA-Z][.)]|[ivx]{1,5}[.)]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)(?:\\s.*|[\\u2E80-\\u9FFF].*)?");
    private static final Pattern ITEM_MARK =
            Pattern.compile("[•▪◦■●○▸►➢✓‣·∙*–—-]|\\(?\\d{1,3}[.)]|\\([a-z]{1,4}\\)|[a-zA-Z][.)]|[ivx]{1,5}[.)]");

    /// `paragraph` with a bullet written as lists in all formats are.
    static String withBullet(String paragraph) {
        return paragraph.replaceFirst("^[•▪◦■●○▸►➢✓‣∙·]\\s*(?=\\S)", "- ");
    }

    /// The lines of one column.
    static List<Line> of(List<Row> rows, int region, int page) {
        var lines = new ArrayList<Line>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            boolean table = isCells(rows.get(i))
                    && (i > 0 && isCells(rows.get(i - 1)) || i + 1 < rows.size() && isCells(rows.get(i + 1)));
            String text = Whitespace.line(table ? cells(rows.get(i)) : rows.get(i).text());
            if (!text.isEmpty()) {
                lines.add(new Line(region, page, text, rows.get(i)));
            }
        }
        return lines;
    }

    private static boolean isCells(Row row) {
        return row.spans().size() > 1
                && !ITEM_MARK.matcher(row.spans().getFirst().text()).matches();
    }

    private static String cells(Row row) {
        return String.join(" | ", row.spans().stream().map(Span::text).toList());
    }

    double left() {
        return row.left();
    }

    double right() {
        return row.right();
    }

    double y() {
        return row.y();
    }

    double size() {
        return row.size();
    }

    boolean isBold() {
        return row.isBold();
    }

    /// Whether it is a row of a table.
    boolean isTable() {
        return row.spans().size() > 1 && text.contains(" | ");
    }

    /// Whether it starts with a bullet or a number of a list.
    boolean startsItem() {
        return ITEM.matcher(text).matches();
    }

    /// Whether it can end a sentence or what leads in a list.
    boolean endsSentence() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (STOPS.indexOf(c) >= 0) {
                return true;
            }
            boolean mark = c == Spelling.MARK || Character.isDigit(c) && text.indexOf(Spelling.MARK) >= 0;
            if (CLOSING.indexOf(c) < 0 && !mark) {
                return false;
            }
        }
        return false;
    }

    /// Whether it ends within a word.
    boolean endsDivided() {
        return text.endsWith("-") || text.endsWith("\u2010") || text.endsWith("\u00AD");
    }

    /// How wide its first word is, in points.
    double firstWord() {
        return row.spans().getFirst().firstWord();
    }
}
