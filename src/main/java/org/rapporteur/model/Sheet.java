package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cells of a spreadsheet, row by row.
///
/// @param name what the sheet is called, or the file
/// @param headers the words above its columns; where there are none, empty strings
/// @param rows its rows without those above the headers
public record Sheet(String name, List<String> headers, List<Row> rows) {
    /// A row.
    ///
    /// @param number its number in the sheet, from 1
    /// @param cells its cells from the first column on
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// The cell of `column`; an empty one where the row is shorter.
        public Cell cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }

    /// A cell.
    ///
    /// @param text what it shows
    /// @param date the day that it holds, where the sheet knows it to be one, in EDTF, or null
    /// @param address where it links to, or null
    public record Cell(String text, @Nullable String date, @Nullable String address) {
        /// An empty cell.
        public static final Cell EMPTY = new Cell("", null, null);
    }

    public Sheet {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }
}
