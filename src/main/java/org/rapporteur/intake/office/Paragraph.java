package org.rapporteur.intake.office;

import java.util.Locale;

/// A paragraph of an office document.
///
/// @param text its words; line breaks within are `\n`
/// @param role what the document says it is
record Paragraph(String text, Look role) {
    /// What styles say of a paragraph.
    enum Look {
        /// The document's title.
        TITLE,
        /// A heading.
        HEADING,
        /// The document's date.
        DATE,
        /// Who wrote it.
        AUTHOR,
        /// Anything else.
        BODY;

        /// The role that a style of this name gives: the names that Word and OpenDocument write
        /// whatever the language of the program.
        static Look named(String style) {
            String name = style.toLowerCase(Locale.ROOT).replaceAll("_20_|[\\s_-]", "");
            return switch (name) {
                case "title", "titel", "titre", "标题", "標題" -> TITLE;
                case "date", "datum" -> DATE;
                case "author", "byline", "authors" -> AUTHOR;
                default -> name.matches("heading\\d?|überschrift\\d|titre\\d|标题\\d|標題\\d") ? HEADING : BODY;
            };
        }
    }
}
