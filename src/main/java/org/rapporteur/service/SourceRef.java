package org.rapporteur.service;

import org.rapporteur.model.Article;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;

/// A source as the officer points at it, before it is recorded.
public sealed interface SourceRef {
    /// What it does for the statement.
    Citation.Role role();

    /// The article.
    Id<Article> article();

    /// A stretch of an article's text.
    ///
    /// @param from its start, in UTF-16 units of the text, inclusive
    /// @param to its end, exclusive
    record Selection(Id<Article> article, int from, int to, Citation.Role role) implements SourceRef {}

    /// Words of an article, found in its text; differences of spacing and quotation marks do not
    /// matter.
    record Quote(Id<Article> article, String words, Citation.Role role) implements SourceRef {}

    /// A passage that is recorded already.
    record Recorded(Id<Article> article, Id<Passage> passage, Citation.Role role) implements SourceRef {}

    /// A note for file, or a reference whose text is not held, as a whole.
    record Whole(Id<Article> article, Citation.Role role) implements SourceRef {}

    /// A selection that supports.
    static SourceRef selection(Id<Article> article, int from, int to) {
        return new Selection(article, from, to, Citation.Role.SUPPORTS);
    }

    /// A quote that supports.
    static SourceRef quote(Id<Article> article, String words) {
        return new Quote(article, words, Citation.Role.SUPPORTS);
    }
}
