package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// That an article, or a passage of it, cannot be relied on as before.
///
/// @param article the article
/// @param passage the passage that it concerns, or null for all of the article
/// @param form what became of it
/// @param when since when
/// @param why one sentence: what is right instead, or who says so
/// @param marking its handling label
/// @param citations where that is said; may be empty
public record Caveat(
        Id<Article> article,
        @Nullable Id<Passage> passage,
        Form form,
        When when,
        String why,
        String marking,
        List<Citation> citations)
        implements Cited {
    /// What became of a source.
    public enum Form {
        /// Its publisher put it right.
        CORRECTED,
        /// Its publisher took it back.
        WITHDRAWN,
        /// The desk no longer believes it.
        DISCREDITED
    }

    public Caveat {
        citations = List.copyOf(citations);
    }

    /// Whether what it concerns no longer speaks for anything. A text that its publisher put right
    /// still does, in what it says now.
    public boolean takesSupport() {
        return form != Form.CORRECTED;
    }

    /// Whether it concerns what `citation` cites.
    public boolean concerns(Citation citation) {
        return citation.article().equals(article) && (passage == null || passage.equals(citation.passage()));
    }
}
