package org.rapporteur.intake.copies;

import java.util.ArrayList;
import java.util.List;

/// How a later text differs from an earlier one, to be shown to a person.
///
/// @param where where they differ
/// @param removed how many words only the earlier has
/// @param added how many words only the later has
/// @param pieces the differences in their order, each with some words around it; empty where the
///     words are the same
public record Difference(Where where, int removed, int added, List<Piece> pieces) {
    /// Where two texts differ.
    public enum Where {
        /// Nowhere but in typography.
        NOWHERE,
        /// At the end alone.
        END,
        /// At the beginning alone.
        BEGINNING,
        /// Before or behind what they share, but not within.
        EDGES,
        /// In one place within.
        PLACE,
        /// In several places.
        PLACES
    }

    /// A stretch of text.
    ///
    /// @param change what became of it
    /// @param text its words; empty where some that both have are left out
    public record Piece(Change change, String text) {}

    /// What became of a stretch of text.
    public enum Change {
        /// Both texts have it.
        SAME,
        /// Both have it, and it is left out here.
        LEFT_OUT,
        /// Only the earlier text has it.
        REMOVED,
        /// Only the later text has it.
        ADDED
    }

    private static final int AROUND = 10;

    public Difference {
        pieces = List.copyOf(pieces);
    }

    /// How `later` differs from `earlier`.
    public static Difference of(String earlier, String later) {
        Words one = Words.of(earlier);
        Words other = Words.of(later);
        List<Alignment.Edit> edits = Alignment.of(one, other);
        var pieces = new ArrayList<Piece>();
        int shown = 0;
        for (Alignment.Edit edit : edits) {
            same(pieces, later, other, shown, edit.otherFrom());
            add(pieces, Change.REMOVED, earlier, one, edit.oneFrom(), edit.oneTo());
            add(pieces, Change.ADDED, later, other, edit.otherFrom(), edit.otherTo());
            shown = edit.otherTo();
        }
        if (!edits.isEmpty()) {
            same(pieces, later, other, shown, other.count());
        }
        return new Difference(where(edits, one, other), edits.stream().mapToInt(Alignment.Edit::removed).sum(),
                edits.stream().mapToInt(Alignment.Edit::added).sum(), pieces);
    }

    private static Where where(List<Alignment.Edit> edits, Words one, Words other) {
        boolean first = edits.stream().anyMatch(edit -> edit.oneFrom() == 0 && edit.otherFrom() == 0);
        boolean last = edits.stream()
                .anyMatch(edit -> edit.oneTo() == one.count() && edit.otherTo() == other.count());
        int within = edits.size() - (first ? 1 : 0) - (last ? 1 : 0);
        if (edits.isEmpty()) {
            return Where.NOWHERE;
        }
        if (within > 0) {
            return edits.size() == 1 ? Where.PLACE : Where.PLACES;
        }
        return first && last ? Where.EDGES : first ? Where.BEGINNING : Where.END;
    }

    /// Words that both have: all of them, or those beside a difference.
    private static void same(List<Piece> pieces, String text, Words words, int from, int to) {
        boolean last = to == words.count();
        int head = pieces.isEmpty() ? 0 : AROUND;
        int tail = last ? 0 : AROUND;
        if (to - from <= head + tail + AROUND && !(pieces.isEmpty() && to - from > tail)
                && !(last && to - from > head)) {
            add(pieces, Change.SAME, text, words, from, to);
        } else {
            add(pieces, Change.SAME, text, words, from, from + head);
            pieces.add(new Piece(Change.LEFT_OUT, ""));
            add(pieces, Change.SAME, text, words, to - tail, to);
        }
    }

    /// The words as the text writes them, with what stands between them.
    private static void add(List<Piece> pieces, Change change, String text, Words words, int from, int to) {
        if (from < to) {
            int end = to < words.count() && change == Change.SAME ? words.get(to).from() : words.get(to - 1).to();
            pieces.add(new Piece(change, text.substring(words.get(from).from(), end).strip()));
        }
    }
}
