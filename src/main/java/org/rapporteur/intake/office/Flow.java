package org.rapporteur.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rapporteur.intake.clippings.ClippingTables;
import org.rapporteur.model.Sheet;

/// Where paragraphs go while a document is read: into the text, or into the cell of a table, the
/// note or the text box that is open. A row of a table becomes one paragraph, its cells divided by
/// bars, unless its cells hold running text: tables that only lay out a page.
final class Flow {
    private static final int DEEPEST = 100;
    private static final int LONG_CELL = 240;

    private final ClippingTables tables = new ClippingTables();
    private final Deque<List<Paragraph>> open = new ArrayDeque<>();
    private final Deque<List<List<Paragraph>>> rows = new ArrayDeque<>();

    /// A flow into `text`.
    Flow(List<Paragraph> text) {
        open.push(text);
    }

    /// Adds a paragraph where it belongs now.
    void add(Paragraph paragraph) {
        if (open.size() == 1 && rows.isEmpty()) {
            tables.beside(paragraph.text());
        }
        open.element().add(paragraph);
    }

    /// A row of a table starts.
    void startRow() {
        if (rows.size() < DEEPEST) {
            rows.push(new ArrayList<>());
        }
    }

    /// A cell starts, or a note: what comes goes there.
    void startCell() {
        if (open.size() < DEEPEST) {
            open.push(new ArrayList<>());
        }
    }

    /// The cell ends.
    void endCell() {
        List<Paragraph> cell = endNote();
        if (rows.isEmpty()) {
            open.element().addAll(cell);
        } else {
            rows.element().add(cell);
        }
    }

    /// The note ends.
    ///
    /// @return its paragraphs
    List<Paragraph> endNote() {
        return open.size() > 1 ? open.pop() : List.of();
    }

    /// The row ends.
    void endRow() {
        if (!rows.isEmpty()) {
            addRow(rows.pop());
        }
    }

    /// Adds a row of `cells`.
    void addRow(List<List<Paragraph>> cells) {
        if (open.size() == 1 && rows.isEmpty()) {
            tables.row(texts(cells));
        }
        open.element().addAll(row(cells));
    }

    /// The tables that went by, those within others left out.
    ClippingTables tables() {
        return tables;
    }

    /// What each of `cells` says.
    static List<Sheet.Cell> texts(List<List<Paragraph>> cells) {
        return cells.stream()
                .map(cell -> String.join("\n\n", cell.stream().map(Paragraph::text).toList()))
                .map(text -> new Sheet.Cell(text, null, null))
                .toList();
    }

    /// Whatever is still open, because the document ends too early, ends.
    void close() {
        while (open.size() > 1) {
            endCell();
        }
        while (!rows.isEmpty()) {
            endRow();
        }
    }

    /// The paragraphs of a row of `cells`.
    static List<Paragraph> row(List<List<Paragraph>> cells) {
        List<List<Paragraph>> filled = cells.stream()
                .map(cell -> cell.stream().filter(paragraph -> !paragraph.text().isBlank()).toList())
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean layout = filled.size() == 1
                || filled.stream().anyMatch(cell -> cell.stream().anyMatch(line -> line.text().length() > LONG_CELL));
        if (filled.isEmpty() || layout) {
            return filled.stream().flatMap(List::stream).toList();
        }
        List<String> words = filled.stream()
                .map(cell -> String.join(" ", cell.stream().map(Paragraph::text).toList()).replace('\n', ' '))
                .toList();
        return List.of(new Paragraph(String.join(" | ", words), Paragraph.Look.BODY));
    }
}
