package org.rapporteur.ui.control;

/// A stretch of an article's text that is set off by colour.
///
/// @param from its first UTF-16 unit
/// @param to after its last UTF-16 unit
/// @param kind why
public record Highlight(int from, int to, Kind kind) {
    /// Why a stretch is set off; each has a style class of the reader.
    public enum Kind {
        /// A sentence worth reading first; marked so lightly that all others lie over it.
        KEY("key-sentence"),
        /// A passage that is cited.
        PASSAGE("passage"),
        /// The passage that was asked for.
        SHOWN("shown"),
        /// What a search found.
        FOUND("found"),
        /// The one of these that is in view.
        FOUND_HERE("found-here");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }
}
