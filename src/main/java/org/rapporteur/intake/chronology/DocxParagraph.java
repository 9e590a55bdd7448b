package org.rapporteur.intake.chronology;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.Block.Cell;
import org.rapporteur.intake.chronology.Block.Look;

/// A paragraph of a Word document while it is read.
final class DocxParagraph {
    final int number;
    final @Nullable Cell cell;
    final List<String> notes = new ArrayList<>();
    @Nullable String style;
    @Nullable Integer outline;
    @Nullable Integer indent;
    @Nullable Integer list;
    boolean boxed;
    boolean contents;
    /// Whether its end is deleted, so that the next one goes on in it.
    boolean endDeleted;
    int deadLinks;
    private final BlockText text = new BlockText();
    private int letters;
    private int strongLetters;
    private int italicLetters;
    private int size;
    private boolean leads = true;
    private int lead;

    DocxParagraph(int number, @Nullable Cell cell) {
        this.number = number;
        this.cell = cell;
    }

    /// Adds words that are set as `run` says.
    void add(String words, @Nullable String address, DocxRun run, DocxStyles styles) {
        text.add(words, address);
        int seen = (int) words.chars().filter(Character::isLetterOrDigit).count();
        var base = styles.of(style);
        letters += seen;
        boolean strong = run.strong(base, styles, address != null);
        leads &= strong || seen == 0;
        lead += leads ? seen : 0;
        strongLetters += strong ? seen : 0;
        italicLetters += run.italic(base, styles) ? seen : 0;
        size = seen > 0 ? Math.max(size, run.size) : size;
    }

    /// It as a block, with the notes that it refers to.
    Block block(DocxStyles styles, List<Block> itsNotes) {
        var base = styles.of(style);
        int heading = outline != null ? outline > 8 ? 0 : outline + 1 : base.heading();
        boolean strong = letters > 0 && strongLetters == letters;
        boolean italic = letters > 0 && italicLetters >= letters * 0.9;
        int depth = list != null ? list : base.list();
        int left = indent != null ? indent : base.indent() > 0 ? base.indent() : depth * 360;
        var look = new Look(contents ? 0 : heading, strong, italic, left, depth, size > 0 ? size : base.size(),
                base.quotation() || boxed, contents || base.contents(), lead);
        return new Block(number, text.text(), text.anchors(), look, cell, itsNotes, deadLinks);
    }

    /// Whether there is nothing to be seen in it.
    boolean isBlank() {
        return text.isBlank();
    }
}
