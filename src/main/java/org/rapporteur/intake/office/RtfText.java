package org.rapporteur.intake.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.intake.clippings.ClippingTables;

/// The words of a rich text document, put together to paragraphs, rows, notes and properties.
final class RtfText {
    private static final String BULLET = "^\\s*[·•▪■●◦o➢✓-][\\s\\t]+";

    private final Manuscript manuscript;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder page = new StringBuilder();
    private final StringBuilder style = new StringBuilder();
    private final StringBuilder property = new StringBuilder();
    private final StringBuilder note = new StringBuilder();
    private final StringBuilder margin = new StringBuilder();
    private final Map<Integer, Paragraph.Look> styles = new HashMap<>();
    private final List<Paragraph> cell = new ArrayList<>();
    private final List<List<Paragraph>> row = new ArrayList<>();
    private final List<Paragraph> notes = new ArrayList<>();
    private final ClippingTables tables = new ClippingTables();
    private final int[] date = new int[3];
    private int paragraphStyle;
    private boolean inTable;

    /// Words for `manuscript`.
    RtfText(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /// Adds `text` at `place`.
    void add(RtfGroup.Place place, String text) {
        switch (place) {
            case TEXT -> words.append(text);
            case NOTE -> note.append(text);
            case MARGIN -> margin.append(text);
            case STYLES -> style.append(text);
            case TITLE, AUTHOR -> property.append(text);
            case PAGE -> page.append(text);
            default -> { }
        }
    }

    /// The following paragraphs are of the style `number`.
    void style(int number) {
        paragraphStyle = number;
    }

    /// A paragraph's formatting starts anew.
    void plainParagraph() {
        paragraphStyle = 0;
        inTable = false;
    }

    /// The paragraph is in a table.
    void inTable() {
        inTable = true;
    }

    /// A paragraph ends.
    void endParagraph() {
        Paragraph.Look role = styles.getOrDefault(paragraphStyle, Paragraph.Look.BODY);
        var ended = new Paragraph(words.toString().replaceFirst(BULLET, "- "), role);
        words.setLength(0);
        if (inTable) {
            cell.add(ended);
        } else {
            endRow();
            tables.beside(ended.text());
            manuscript.add(ended);
        }
    }

    /// A cell of a table ends.
    void endCell() {
        inTable = true;
        endParagraph();
        row.add(List.copyOf(cell));
        cell.clear();
    }

    /// A row of a table ends.
    void endRow() {
        if (!cell.isEmpty()) {
            row.add(List.copyOf(cell));
            cell.clear();
        }
        if (!row.isEmpty()) {
            tables.row(Flow.texts(row));
            manuscript.addAll(Flow.row(row));
            row.clear();
        }
    }

    /// The group whose words went to `place` ends.
    void endOf(RtfGroup.Place place) {
        switch (place) {
            case TITLE -> manuscript.title(taken(property));
            case AUTHOR -> manuscript.author(taken(property));
            case DATE -> endDate();
            case NOTE -> endNote();
            case MARGIN -> taken(margin).lines().forEach(manuscript::margin);
            default -> { }
        }
    }

    /// The style `number` is described: its name is what was added to the table of styles.
    void endStyle(int number) {
        styles.put(number, Paragraph.Look.named(taken(style).replace(";", "").strip()));
    }

    /// The year (0), month (1) or day (2) of a date of the properties.
    void dateField(int field, int value) {
        date[field] = value;
    }

    /// The mark of the next note goes into the text.
    void startNote() {
        words.append("[").append(notes.size() + 1).append("]");
    }

    /// The web page that the document wraps, or an empty string.
    String page() {
        return page.toString();
    }

    /// The document ends.
    void end() {
        endParagraph();
        endRow();
        manuscript.addAll(notes);
        manuscript.tables(tables);
    }

    private void endNote() {
        notes.add(new Paragraph("[" + (notes.size() + 1) + "] " + taken(note).strip(), Paragraph.Look.BODY));
    }

    private void endDate() {
        if (date[0] > 0) {
            manuscript.fileDate("creatim", String.format(Locale.ROOT, "%04d-%02d-%02d",
                    date[0], date[1], date[2]));
        }
        Arrays.fill(date, 0);
    }

    private static String taken(StringBuilder from) {
        String all = from.toString();
        from.setLength(0);
        return all;
    }
}
