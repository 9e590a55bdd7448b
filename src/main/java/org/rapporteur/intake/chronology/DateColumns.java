package org.rapporteur.intake.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.intake.chronology.Block.Cell;

/// Which tables of a document are chronologies: those with a date in the first cell of half of their
/// rows. In these, the column with the longest cells says what happened.
final class DateColumns {
    private static final int FEW = 2;

    private final Map<Integer, Integer> events = new HashMap<>();

    /// The tables of `pieces`.
    static DateColumns of(List<Piece> pieces) {
        Map<Integer, Set<Integer>> rows = new HashMap<>();
        Map<Integer, Set<Integer>> dated = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> lengths = new HashMap<>();
        for (Piece piece : pieces) {
            Cell cell = piece.block().cell();
            if (cell == null) {
                continue;
            }
            rows.computeIfAbsent(cell.table(), table -> new HashSet<>()).add(cell.row());
            if (cell.column() == 1 && isDate(piece)) {
                dated.computeIfAbsent(cell.table(), table -> new HashSet<>()).add(cell.row());
            } else if (cell.column() > 1) {
                lengths.computeIfAbsent(cell.table(), table -> new HashMap<>())
                        .merge(cell.column(), piece.block().text().length(), Integer::sum);
            }
        }
        var columns = new DateColumns();
        dated.forEach((table, days) -> {
            if (lengths.containsKey(table) && days.size() >= FEW && days.size() * 2 >= rows.get(table).size()) {
                columns.events.put(table, lengths.get(table).entrySet().stream()
                        .max(Map.Entry.comparingByValue()).orElseThrow().getKey());
            }
        });
        return columns;
    }

    private static boolean isDate(Piece piece) {
        String text = piece.block().text();
        DatePhrase phrase = DateLine.at(text);
        return phrase != null && DayLine.isNothing(text.substring(phrase.end()));
    }

    /// Whether `block` stands where its table has the date of a row.
    boolean isDate(Block block) {
        Cell cell = block.cell();
        return cell != null && cell.column() == 1 && events.containsKey(cell.table());
    }

    /// Whether a plain line of `block` may give a date: not from within a table.
    boolean mayDate(Block block) {
        return block.cell() == null || block.cell().column() == 1;
    }

    /// Whether `block` stands in a row of a chronology, but not where the row says what happened.
    boolean isBeside(Block block) {
        Cell cell = block.cell();
        return cell != null && events.containsKey(cell.table()) && cell.column() > 1
                && cell.column() != events.get(cell.table());
    }

    /// The place of a row of a chronology, by which rows are told apart; empty elsewhere.
    String row(Block block) {
        Cell cell = block.cell();
        return cell != null && events.containsKey(cell.table()) ? cell.table() + ":" + cell.row() : "";
    }

    /// `pieces` with what happened first in each row, after its date.
    List<Piece> inReadingOrder(List<Piece> pieces) {
        var ordered = new ArrayList<Piece>(pieces.size());
        for (int i = 0; i < pieces.size();) {
            String row = row(pieces.get(i).block());
            int end = i + 1;
            while (!row.isEmpty() && end < pieces.size() && row(pieces.get(end).block()).equals(row)) {
                end++;
            }
            var part = new ArrayList<>(pieces.subList(i, end));
            part.sort(Comparator.comparing(piece -> isDate(piece.block()) ? 0 : isBeside(piece.block()) ? 2 : 1));
            ordered.addAll(part);
            i = end;
        }
        return ordered;
    }
}
