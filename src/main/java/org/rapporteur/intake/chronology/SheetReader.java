package org.rapporteur.intake.chronology;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.Block.Look;
import org.rapporteur.model.Chronology;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.SheetColumns;
import org.rapporteur.model.Warning;

/// Reads the rows of a sheet as entries: `SheetReader.read(sheet, SheetReader.guess(sheet))`.
public final class SheetReader {
    private final Sheet sheet;
    private final SheetColumns columns;
    private final StringBuilder text = new StringBuilder();

    private SheetReader(Sheet sheet, SheetColumns columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /// Which columns of `sheet` are likely to hold what.
    public static SheetColumns guess(Sheet sheet) {
        return SheetGuess.of(sheet);
    }

    /// The entries of `sheet`, a row each. A row without a date has none, whatever stands above it.
    public static Chronology read(Sheet sheet, SheetColumns columns) {
        return new SheetReader(sheet, columns).chronology();
    }

    private Chronology chronology() {
        var lines = new ArrayList<DayLine>();
        var rows = new ArrayList<Sheet.Row>();
        for (Sheet.Row row : sheet.rows()) {
            if (!row.cell(columns.text()).text().isBlank()) {
                lines.add(line(rows.size(), row.cell(columns.date())));
                rows.add(row);
            }
        }
        List<Dated> dated = Dating.of(lines, null);
        var days = new ArrayList<Dated>();
        var entries = new ArrayList<ChronologyEntry>();
        for (int i = 0; i < rows.size(); i++) {
            days.add(dated.get(i));
            entries.add(entry(rows.get(i), dated.get(i)));
        }
        return new Chronology(sheet.name(), text.toString(),
                OrderCheck.marked(days, Repeats.marked(entries)), List.of());
    }

    private static DayLine line(int at, Sheet.Cell cell) {
        DatePhrase phrase = DateLine.at(cell.date() == null ? cell.text() : cell.date());
        boolean whole = phrase != null && DayLine.isNothing(
                (cell.date() == null ? cell.text() : cell.date()).substring(phrase.end()));
        return new DayLine(at, DayLine.Kind.STRONG, cell.text().strip(), whole ? phrase : null, -1);
    }

    private ChronologyEntry entry(Sheet.Row row, Dated day) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        boolean dated = !day.line().words().isEmpty();
        text.append(dated ? day.line().words() + "\n\n" : "");
        var draft = new EntryDraft(dated ? day : new Dated(day.line(), null, List.of()));
        if (!dated) {
            draft.warn(Warning.of("chronology.no-date"));
        }
        draft.addText(piece(row, columns.text()));
        for (String paragraph : row.cell(columns.quote()).text().split("\\R+")) {
            if (!paragraph.isBlank()) {
                text.append("\n\n");
                draft.addQuoted(piece(row.number(), paragraph.strip(), null));
            }
        }
        if (columns.link() >= 0 && !row.cell(columns.link()).text().isBlank()) {
            text.append("\n\n");
            draft.addSource(piece(row, columns.link()));
        }
        return of(draft.entry(), row, day.date());
    }

    private ChronologyEntry of(ChronologyEntry entry, Sheet.Row row, @Nullable PartialDate date) {
        String issue = row.cell(columns.issue()).text().strip();
        return new ChronologyEntry(date, entry.dateWords() == null || entry.dateWords().isEmpty() ? null
                : entry.dateWords(), entry.text(), entry.quoted(), entry.links(), entry.warnings(), row.number(),
                entry.span(), issue.isEmpty() ? null : issue);
    }

    private Piece piece(Sheet.Row row, int column) {
        Sheet.Cell cell = row.cell(column);
        String words = cell.text().strip();
        // An address is often typed without its start; elsewhere the words stay as they are.
        return piece(row.number(), column == columns.link()
                ? words.replaceAll("(?i)(?<![\\w/.])www\\.(?=\\w)", "https://www.") : words, cell.address());
    }

    private Piece piece(int number, String words, @Nullable String address) {
        var block = new BlockText();
        block.add(words, address);
        var piece = new Piece(
                new Block(number, block.text(), block.anchors(), Look.PLAIN, null, List.of(), 0), text.length());
        text.append(piece.block().text());
        return piece;
    }
}
