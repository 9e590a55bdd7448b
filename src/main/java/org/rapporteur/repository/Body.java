package org.rapporteur.repository;

import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.copies.Words;

/// A clean text, ready to be kept, indexed and compared. It takes longer to make than to record, and may be
/// made on any thread before that.
///
/// @param packed as it is kept
/// @param words what it is compared by; null where the text is longer than most articles: many such that wait
///     would fill memory, so they are cut when their turn comes
public record Body(String text, Packed packed, @Nullable Words words) {
    private static final int LONGEST_CUT = 1 << 15;

    /// Packs `text` and cuts it into words.
    public static Body of(String text) {
        return new Body(text, Packed.of(text), text.length() > LONGEST_CUT ? null : marked(Words.of(text)));
    }

    private static Words marked(Words words) {
        words.marks();
        return words;
    }
}
