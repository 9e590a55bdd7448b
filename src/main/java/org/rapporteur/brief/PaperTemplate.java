package org.rapporteur.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of a paper: which parts in which order, how long, on what paper, with what rules. Data
/// that a user can copy and edit; [TemplateReader] says how it is written.
///
/// @param name the name of its file without extension, by which drafts and issued papers name it
/// @param title what follows the tracker's title, as printed
/// @param pages how many pages it may have, or 0 where it may have any number
/// @param analytic whether the rules of analytic papers are checked: likelihood and confidence never
///     in one sentence, one column of likelihood words
/// @param notes where its sources stand
/// @param look its page
/// @param banned words and phrases that the paper should not contain
/// @param parts what it consists of, in order
/// @param style how its notes name their sources
public record PaperTemplate(
        String name,
        String title,
        int pages,
        boolean analytic,
        Notes notes,
        Look look,
        List<String> banned,
        List<Entry> parts,
        CitationStyle style) {
    /// Where sources stand.
    public enum Notes {
        /// After the text; in a Word document as a numbered list, which stands under the marking in
        /// every program that opens it.
        LISTED,
        /// After the text; in a Word document as its own endnotes, which LibreOffice (7.4) sets on pages
        /// without header and footer.
        ENDNOTES,
        /// In a Word document at the foot of the page that mentions them; else after the text, since what
        /// lays out a PDF prints the footnotes of a full page over one another.
        FOOTNOTES,
        /// Behind the words themselves, as links; there are no notes.
        LINKS
    }

    /// A part of the paper.
    ///
    /// @param part what it tells
    /// @param heading as printed
    public record Entry(Part part, String heading) {}

    /// How the page looks.
    ///
    /// @param letter whether it is US Letter rather than A4
    /// @param font the family of the text, or null for Times New Roman; a PDF embeds it where this
    ///     computer has it, and for the usual families one of the same measures
    /// @param size of the text in points
    /// @param small of header, footer and notes in points
    /// @param margin on all sides, in millimetres
    public record Look(boolean letter, @Nullable String font, int size, int small, int margin) {
        /// A4, 12 and 10 points, margins of one inch.
        public static final Look USUAL = new Look(false, null, 12, 10, 25);
        /// The space between paragraphs of a compact page, as a part of the usual.
        static final double COMPACT = 2.0 / 3;

        /// Whether its letters are smaller than usual, so that they may stand closer.
        boolean isCompact() {
            return size < USUAL.size;
        }
    }

    /// A form whose notes are Chicago's.
    PaperTemplate(
            String name, String title, int pages, boolean analytic, Notes notes, Look look, List<String> banned,
            List<Entry> parts) {
        this(name, title, pages, analytic, notes, look, banned, parts, CitationStyle.usual());
    }

    public PaperTemplate {
        banned = List.copyOf(banned);
        parts = List.copyOf(parts);
    }

    /// The same form with its notes at `place`, unless links stand for them.
    public PaperTemplate with(Notes place) {
        return notes == Notes.LINKS
                ? this : new PaperTemplate(name, title, pages, analytic, place, look, banned, parts, style);
    }

    /// Whether it has `part`.
    public boolean has(Part part) {
        return parts.stream().anyMatch(entry -> entry.part() == part);
    }
}
