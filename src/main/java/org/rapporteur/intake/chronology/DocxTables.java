package org.rapporteur.intake.chronology;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.Block.Cell;

/// Where in which table the paragraph being read stands. A table within a table counts as part
/// of the cell that it stands in.
final class DocxTables {
    private final Deque<int[]> open = new ArrayDeque<>();
    private int tables;

    /// A table, a row or a cell begins.
    void begin(String name) {
        switch (name) {
            case "tbl" -> open.push(new int[] {++tables, 0, 0});
            case "tr" -> {
                if (open.peek() instanceof int[] table) {
                    table[1]++;
                    table[2] = 0;
                }
            }
            default -> {
                if (open.peek() instanceof int[] table) {
                    table[2]++;
                }
            }
        }
    }

    /// A table, a row or a cell ends.
    void end(String name) {
        if (name.equals("tbl")) {
            open.poll();
        }
    }

    /// The cell of the outermost table, or null outside of any.
    @Nullable Cell cell() {
        int[] table = open.peekLast();
        return table == null ? null : new Cell(table[0], table[1], table[2]);
    }
}
