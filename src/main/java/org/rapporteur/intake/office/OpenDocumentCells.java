package org.rapporteur.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.SheetFile;
import org.rapporteur.intake.clippings.ClippingList;
import org.rapporteur.model.Sheet;

/// The cells of an OpenDocument workbook.
final class OpenDocumentCells implements Markup.Visitor {
    private static final int MOST_COLUMNS = 60;
    private static final int DAY = 10;

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<Sheet.Cell> row = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String name = "";
    private @Nullable String date;
    private @Nullable String address;
    private int repeated = 1;
    private int count;
    private int unseen;
    private boolean letters;

    /// The sheets that hold anything; none where there are more rows than a list has.
    List<Sheet> sheets() {
        return count > ClippingList.MOST ? List.of() : sheets;
    }

    @Override
    public void start(String element, Markup at) {
        switch (element) {
            case "table" -> name = Objects.requireNonNullElse(at.attribute("name"), "");
            case "table-cell", "covered-table-cell" -> {
                repeated = Math.clamp(at.number("number-columns-repeated", 1), 1, MOST_COLUMNS);
                String day = at.attribute("date-value");
                date = day != null && day.matches("\\d{4}-\\d{2}-\\d{2}.*") ? day.substring(0, DAY) : null;
                address = null;
                words.setLength(0);
            }
            case "annotation" -> unseen++;
            case "p" -> {
                letters = true;
                words.append(words.isEmpty() ? "" : "\n");
            }
            case "a" -> address = Objects.requireNonNullElse(at.attribute("href"), address);
            default -> { }
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "annotation" -> unseen--;
            case "p" -> letters = false;
            case "table-cell", "covered-table-cell" -> endCell();
            case "table-row" -> endRow();
            case "table" -> {
                if (!rows.isEmpty()) {
                    sheets.add(SheetFile.headed(name, List.copyOf(rows)));
                }
                rows.clear();
            }
            default -> { }
        }
    }

    @Override
    public void text(String more) {
        words.append(letters && unseen == 0 ? more : "");
    }

    private void endCell() {
        for (int i = 0; i < repeated && row.size() < MOST_COLUMNS; i++) {
            row.add(new Sheet.Cell(words.toString().strip(), date, address));
        }
    }

    private void endRow() {
        boolean filled = row.stream().anyMatch(cell -> !cell.text().isEmpty());
        count += filled ? 1 : 0;
        if (filled && count <= ClippingList.MOST) {
            rows.add(new Sheet.Row(rows.size() + 1, row));
        }
        row.clear();
    }
}
