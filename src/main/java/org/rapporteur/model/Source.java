package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/// A citation with all that it points at, ready to be shown.
///
/// @param citation the citation
/// @param article the article as it is described now
/// @param outlet its publisher, or null where not stated
/// @param passage the passage, or null where the article is cited as a whole
/// @param origin the article that stands for all of one origin: two sources with the same
///     `origin` count once
public record Source(
        Citation citation,
        Stored<Article> article,
        @Nullable Outlet outlet,
        @Nullable Passage passage,
        Id<Article> origin) {
    /// Whether it speaks for the statement.
    public boolean supports() {
        return citation.role() == Citation.Role.SUPPORTS;
    }
}
