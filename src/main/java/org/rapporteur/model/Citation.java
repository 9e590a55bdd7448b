package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/// One source of one revision of a record.
///
/// @param article the article
/// @param passage the passage in it, or null where the article is cited as a whole
/// @param role what the source does for the statement
/// @param credibility the Admiralty digit 1 to 6, or null where not rated
public record Citation(
        Id<Article> article, @Nullable Id<Passage> passage, Role role, @Nullable Integer credibility) {
    /// What a source does for a statement.
    public enum Role { SUPPORTS, CONTRADICTS, CONTEXT }

    /// A supporting passage.
    public static Citation supports(Id<Article> article, @Nullable Id<Passage> passage) {
        return new Citation(article, passage, Role.SUPPORTS, null);
    }
}
