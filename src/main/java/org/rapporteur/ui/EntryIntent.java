package org.rapporteur.ui;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Passage;

/// What a screen asks the entry dock for. The wiring hands screens a consumer of these.
///
/// ```java
/// entry.accept(EntryIntent.add(EntryKind.POSITION, issue));
/// entry.accept(EntryIntent.rate(commitment));
/// entry.accept(EntryIntent.edit(EntryKind.EVENT, event));
/// ```
public sealed interface EntryIntent {
    /// A new record.
    ///
    /// @param kind what sort of record
    /// @param issue the issue that it bears on, or null for the officer to choose
    /// @param about the record that it belongs to, or null: the commitment that is rated, the
    ///     development that is corrected, the event at which a promise was given or for which a
    ///     task is, the record from which a link leads
    /// @param status whether a development is to change the status
    record New(EntryKind kind, @Nullable Id<Issue> issue, @Nullable Id<?> about, boolean status)
            implements EntryIntent {}

    /// What a record says from now on.
    record Edit(EntryKind kind, Id<?> record) implements EntryIntent {}

    /// One more source for a development.
    record AddSource(Id<Development> development) implements EntryIntent {}

    /// That an article, or one passage of it, was corrected, withdrawn or is no longer believed.
    record Doubt(Id<Article> article, @Nullable Id<Passage> passage) implements EntryIntent {}

    /// A new record of `kind`.
    static EntryIntent add(EntryKind kind) {
        return new New(kind, null, null, false);
    }

    /// A new record of `kind` on an issue.
    static EntryIntent add(EntryKind kind, Id<Issue> issue) {
        return new New(kind, issue, null, false);
    }

    /// A new record of `kind` that belongs to the record `about`; see [New#about].
    static EntryIntent add(EntryKind kind, @Nullable Id<Issue> issue, Id<? extends Content> about) {
        return new New(kind, issue, about, false);
    }

    /// A development that changes the status of an issue.
    static EntryIntent changeStatus(Id<Issue> issue) {
        return new New(EntryKind.DEVELOPMENT, issue, null, true);
    }

    /// A development that puts right what another says.
    static EntryIntent correct(Id<Development> development) {
        return new New(EntryKind.DEVELOPMENT, null, development, false);
    }

    /// A rating of a commitment.
    static EntryIntent rate(Id<Commitment> commitment) {
        return new New(EntryKind.RATING, null, commitment, false);
    }

    /// Another wording of a record of `kind`.
    static EntryIntent edit(EntryKind kind, Id<? extends Content> record) {
        return new Edit(kind, record);
    }
}
