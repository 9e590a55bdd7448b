package org.rapporteur.intake.chronology;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One paragraph of a document, with what its layout says about its part in it.
///
/// @param number the paragraph, counted from 1 over the whole document
/// @param text its words; line breaks are line feeds
/// @param anchors its links, in order
/// @param look how it is set
/// @param cell where it stands in a table, or null
/// @param notes the footnotes and endnotes that it refers to
/// @param deadLinks how many of its links lead nowhere
record Block(
        int number,
        String text,
        List<Anchor> anchors,
        Look look,
        @Nullable Cell cell,
        List<Block> notes,
        int deadLinks) {
    /// Words of a paragraph that link.
    ///
    /// @param from the first of them in the paragraph's text, inclusive
    /// @param to the end, exclusive
    record Anchor(int from, int to, String address) {}

    /// A place in a table.
    ///
    /// @param table the table, from 1
    /// @param row the row, from 1
    /// @param column the column, from 1
    record Cell(int table, int row, int column) {}

    /// How a paragraph is set.
    ///
    /// @param heading 1 to 9 for a heading, 0 for none
    /// @param strong whether all of it is bold or underlined
    /// @param italic whether all of it is italic
    /// @param indent its left indent in twentieths of a point
    /// @param list 1 and deeper for a point of a list, 0 for none
    /// @param size its letters in half points, or 0 where it does not say
    /// @param quotation whether its style says that it is one, or it stands in a box
    /// @param contents whether it is part of a table of contents
    /// @param lead how many letters and digits at its start are bold or underlined
    record Look(
            int heading, boolean strong, boolean italic, int indent, int list, int size, boolean quotation,
            boolean contents, int lead) {
        /// Ordinary text.
        static final Look PLAIN = new Look(0, false, false, 0, 0, 0, false, false, 0);

        /// Whether it stands out as headings do.
        boolean standsOut() {
            return heading > 0 || strong;
        }
    }

    Block {
        anchors = List.copyOf(anchors);
        notes = List.copyOf(notes);
    }

    /// Whether any of its words link.
    boolean linked() {
        return !anchors.isEmpty();
    }

    /// What stands between two offsets of its text, with the links in it and without space around.
    Block part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        var kept = new ArrayList<Anchor>();
        for (Anchor anchor : anchors) {
            int first = Math.max(anchor.from, start);
            int last = Math.min(anchor.to, end);
            if (first < last) {
                kept.add(new Anchor(first - start, last - start, anchor.address));
            }
        }
        return new Block(number, text.substring(start, end), kept, look, cell, notes, deadLinks);
    }

    /// Its lines, where it is broken by hand.
    List<Block> lines() {
        var lines = new ArrayList<Block>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            Block line = part(from, end < 0 ? text.length() : end);
            if (!line.text.isEmpty()) {
                lines.add(line);
            }
            from = end < 0 ? text.length() + 1 : end + 1;
        }
        return lines;
    }

    /// The same with another look.
    Block looking(Look other) {
        return new Block(number, text, anchors, other, cell, notes, deadLinks);
    }
}
