package org.rapporteur.service.chronology;

import java.util.List;
import org.rapporteur.model.Chronology;

/// A chronology that was read and waits for the officer's word; nothing of it is recorded.
///
/// @param fileName the document's name without its folder
/// @param original its bytes
/// @param chronology what was read from it
/// @param rows its entries, in its order
public record ChronologyReview(String fileName, byte[] original, Chronology chronology, List<ChronologyRow> rows) {
    private static final int FEW = 4;

    public ChronologyReview {
        rows = List.copyOf(rows);
    }

    /// Whether the document is a chronology by the look of it, and not a text that names a date or
    /// two: several dated entries that make up half of it.
    public boolean looksLikeOne() {
        var dated = chronology.entries().stream().filter(entry -> entry.date() != null).toList();
        long days = dated.stream().map(entry -> String.valueOf(entry.date())).distinct().count();
        long length = dated.stream().mapToLong(entry -> entry.span().to() - entry.span().from()).sum();
        return dated.size() >= FEW && days >= FEW - 1 && length * 2 >= chronology.text().length();
    }

    /// The rows that can be accepted as they are.
    public List<ChronologyRow> plain() {
        return rows.stream().filter(row -> !row.already() && !row.isException()).toList();
    }

    /// The rows to look at.
    public List<ChronologyRow> exceptions() {
        return rows.stream().filter(ChronologyRow::isException).toList();
    }

    /// How many are recorded already.
    public long already() {
        return rows.stream().filter(ChronologyRow::already).count();
    }
}
