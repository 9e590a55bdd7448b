package org.rapporteur.intake.chronology;

import org.jspecify.annotations.Nullable;

/// How one run of a Word paragraph is set: what it says itself, else its style, else the
/// paragraph's style.
final class DocxRun {
    @Nullable String style;
    @Nullable Boolean bold;
    @Nullable Boolean italic;
    boolean underlined;
    boolean hidden;
    int size;

    /// Whether its words stand out. A link is underlined as links are, which says nothing.
    boolean strong(DocxStyles.Resolved paragraph, DocxStyles styles, boolean linked) {
        if (underlined && !linked) {
            return true;
        }
        return bold != null ? bold : paragraph.bold() || style != null && styles.of(style).bold();
    }

    /// Whether its words are italic.
    boolean italic(DocxStyles.Resolved paragraph, DocxStyles styles) {
        return italic != null ? italic : paragraph.italic() || style != null && styles.of(style).italic();
    }
}
