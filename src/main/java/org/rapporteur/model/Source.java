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
/// @param caveat what is known against it, the gravest; null where nothing is
public record Source(
        Citation citation,
        Stored<Article> article,
        @Nullable Outlet outlet,
        @Nullable Passage passage,
        Id<Article> origin,
        @Nullable Caveat caveat) {
    /// A source that nothing is known against.
    public Source(
            Citation citation,
            Stored<Article> article,
            @Nullable Outlet outlet,
            @Nullable Passage passage,
            Id<Article> origin) {
        this(citation, article, outlet, passage, origin, null);
    }

    /// Whether it speaks for the statement.
    public boolean supports() {
        return citation.role() == Citation.Role.SUPPORTS;
    }

    /// Whether it speaks for the statement and may be counted: it was neither withdrawn nor
    /// discredited.
    public boolean counts() {
        return supports() && !isTakenBack();
    }

    /// Whether it was withdrawn or discredited.
    public boolean isTakenBack() {
        return caveat != null && caveat.takesSupport();
    }
}
