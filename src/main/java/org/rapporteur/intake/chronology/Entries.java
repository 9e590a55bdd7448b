package org.rapporteur.intake.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.Belonging.Belongs;
import org.rapporteur.model.Warning;

/// Gathers the paragraphs of a document into entries, once its days are known. What stands above the
/// first day is of none and is no entry.
final class Entries {
    private final Map<Integer, Dated> days = new HashMap<>();
    private final Set<Integer> passedOver;
    private final DateColumns columns;
    private final Belonging belonging;
    private final List<EntryDraft> entries = new ArrayList<>();
    private @Nullable Dated day;
    private @Nullable EntryDraft entry;
    private @Nullable Warning doubt;
    private String row = "";

    private Entries(List<Piece> pieces, DayLines.Found found, DateColumns columns) {
        found.dated().forEach(dated -> days.put(dated.line().at(), dated));
        this.passedOver = found.passedOver();
        this.columns = columns;
        this.belonging = Belonging.of(pieces, days);
    }

    /// The entries of `pieces`.
    static List<EntryDraft> of(List<Piece> pieces, DayLines.Found found, DateColumns columns) {
        var entries = new Entries(pieces, found, columns);
        for (int i = 0; i < pieces.size(); i++) {
            entries.take(i, pieces.get(i));
        }
        return entries.entries.stream().filter(EntryDraft::isBegun).toList();
    }

    private void take(int at, Piece piece) {
        Dated dated = days.get(at);
        if (dated != null) {
            begin(dated, piece);
            return;
        }
        Block block = piece.block();
        if (day == null || block.look().contents()) {
            return;
        }
        String itsRow = columns.row(block);
        if (!itsRow.equals(row)) {
            row = itsRow;
            entry = null;
        }
        if (passedOver.contains(at)) {
            doubt = Warning.of("chronology.date-inside", block.text());
            warn(entry);
        }
        place(piece, block);
    }

    private void begin(Dated dated, Piece piece) {
        day = dated;
        entry = null;
        doubt = null;
        row = columns.row(piece.block());
        int rest = dated.line().rest();
        if (rest >= 0) {
            Block part = piece.block().part(rest, piece.block().text().length());
            int from = piece.from() + piece.block().text().indexOf(part.text(), rest);
            if (!part.text().isEmpty()) {
                add(new Piece(part, from));
            }
        }
    }

    private void place(Piece piece, Block block) {
        EntryDraft above = entry;
        if (above == null) {
            if (columns.isBeside(block) || Belonging.isSubheading(block)) {
                return;
            }
            if (day != null && day.line().kind() == DayLine.Kind.OTHER && !block.linked()) {
                return;
            }
            add(piece);
            return;
        }
        if (columns.isBeside(block)) {
            beside(piece, above);
            return;
        }
        Belongs role = belonging.role(block, above);
        switch (role) {
            case ENTRY -> add(piece);
            case MORE -> above.addText(piece);
            case QUOTED -> above.addQuoted(piece);
            case SOURCE -> above.addSource(piece);
            case SUBHEADING -> { }
        }
    }

    private static void beside(Piece piece, EntryDraft above) {
        if (piece.block().linked()) {
            above.addSource(piece);
        } else {
            above.addQuoted(piece);
        }
    }

    private void add(Piece piece) {
        var begun = new EntryDraft(day);
        begun.addText(piece);
        warn(begun);
        entries.add(begun);
        entry = begun;
    }

    private void warn(@Nullable EntryDraft draft) {
        if (doubt != null && draft != null) {
            draft.warn(doubt);
        }
    }
}
