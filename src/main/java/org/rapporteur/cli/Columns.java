package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of plain text whose columns stand below each other, also with Chinese in it.
final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /// A table with these words above its columns.
    Columns(String... headings) {
        row(headings);
    }

    /// Adds a row with as many cells as there are headings.
    void row(String... cells) {
        rows.add(IntStream.range(0, cells.length).mapToObj(n -> oneLine(cells[n])).toList());
    }

    /// The lines, the headings first.
    String text() {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0)).toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - width(row.get(column))))
                .collect(Collectors.joining(GAP)).stripTrailing();
    }

    /// A control character from a document must not reach the terminal.
    private static String oneLine(String cell) {
        return cell.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /// How many places a terminal gives the text: two to a Chinese character.
    private static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = character >= 0x1100 && character <= 0x115F || character >= 0x2E80 && character <= 0xA4CF
                || character >= 0xAC00 && character <= 0xD7A3 || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F || character >= 0xFF00 && character <= 0xFF60
                || character >= 0x1F300 && character <= 0x1FAFF || character >= 0x20000 && character <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
