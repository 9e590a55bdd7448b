package org.rapporteur.intake.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.clippings.ClippingTables;

/// The paragraphs of a Word 97–2003 document with what formats them: without hidden and deleted
/// text and the codes of fields, with the numbers of lists.
final class OldWordText {
    private static final int FIELD = 0x13;
    private static final int RESULT = 0x14;
    private static final int FIELD_END = 0x15;
    private static final char NOTE = 0x02;

    private final HWPFDocument document;
    private final AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();
    private final List<Paragraph> text = new ArrayList<>();
    private final Flow flow = new Flow(text);
    private final boolean notesMarked;
    private final List<Paragraph> cell = new ArrayList<>();
    private final List<List<Paragraph>> row = new ArrayList<>();
    private int noteCount;
    private int codes;

    /// The text of `document`.
    OldWordText(HWPFDocument document) {
        this.document = document;
        boolean footnotes = length(document.getFootnoteRange()) > 1;
        boolean endnotes = length(document.getEndnoteRange()) > 1;
        this.notesMarked = footnotes != endnotes;
    }

    /// Its paragraphs: the body, then notes and text boxes.
    List<Paragraph> paragraphs() {
        add(document.getRange());
        noteCount = 0;
        add(document.getFootnoteRange());
        add(document.getEndnoteRange());
        add(document.getMainTextboxRange());
        return text;
    }

    /// The tables that went by.
    ClippingTables tables() {
        return flow.tables();
    }

    private void add(@Nullable Range range) {
        codes = 0;
        for (int i = 0; range != null && i < range.numParagraphs(); i++) {
            add(range.getParagraph(i));
        }
        endRow();
        flow.close();
    }

    private void add(org.apache.poi.hwpf.usermodel.Paragraph from) {
        boolean table = from.isInTable();
        if (table && from.isTableRowEnd()) {
            endRow();
            return;
        }
        String words = words(from);
        var paragraph = new Paragraph(words.isBlank() ? "" : number(from) + words, role(from));
        if (!table) {
            endRow();
            flow.add(paragraph);
            return;
        }
        cell.add(paragraph);
        if (from.text().endsWith("\u0007")) {
            row.add(List.copyOf(cell));
            cell.clear();
        }
    }

    private void endRow() {
        if (!cell.isEmpty()) {
            row.add(List.copyOf(cell));
            cell.clear();
        }
        if (!row.isEmpty()) {
            flow.addRow(List.copyOf(row));
            row.clear();
        }
    }

    private String words(org.apache.poi.hwpf.usermodel.Paragraph from) {
        var words = new StringBuilder();
        for (int i = 0; i < from.numCharacterRuns(); i++) {
            CharacterRun run = from.getCharacterRun(i);
            String letters = run.text();
            boolean seen = !run.isVanished() && !run.isMarkedDeleted();
            for (int at = 0; at < letters.length(); at++) {
                append(words, letters.charAt(at), seen);
            }
        }
        return words.toString();
    }

    private void append(StringBuilder words, char c, boolean seen) {
        switch (c) {
            case FIELD -> codes++;
            case RESULT, FIELD_END -> codes = Math.max(0, codes - 1);
            case NOTE -> words.append(notesMarked && seen ? "[" + ++noteCount + "] " : "");
            default -> words.append(seen && codes == 0 ? OldWord.plain(c) : "");
        }
    }

    private String number(org.apache.poi.hwpf.usermodel.Paragraph from) {
        if (!from.isInList()) {
            return "";
        }
        try {
            String number = AbstractWordUtils.getBulletText(numbers, from.getList(), (char) from.getIlvl()).strip();
            boolean bullet = number.codePoints().noneMatch(Character::isLetterOrDigit);
            return number.isEmpty() ? "" : bullet ? "- " : number + " ";
        } catch (RuntimeException damaged) {
            return "- ";
        }
    }

    private Paragraph.Look role(org.apache.poi.hwpf.usermodel.Paragraph from) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(from.getStyleIndex());
        String name = style == null ? null : style.getName();
        return name == null ? Paragraph.Look.BODY : Paragraph.Look.named(name);
    }

    private static int length(@Nullable Range range) {
        return range == null ? 0 : range.text().strip().length();
    }
}
