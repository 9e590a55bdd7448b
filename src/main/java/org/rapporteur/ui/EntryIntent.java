package org.rapporteur.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.OnIssue;
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
    /// @param issues the issues that it bears on; empty for the officer to choose
    /// @param about the record that it belongs to, or null: the commitment that is rated, the
    ///     development that is corrected, the event at which a promise was given or for which a
    ///     task is, the record from which a link leads
    /// @param status whether a development is to change the status
    record New(EntryKind kind, List<Id<Issue>> issues, @Nullable Id<?> about, boolean status)
            implements EntryIntent {
        public New {
            issues = List.copyOf(issues);
        }
    }

    /// What a record says from now on.
    record Edit(EntryKind kind, Id<?> record) implements EntryIntent {}

    /// One more source for a development.
    record AddSource(Id<Development> development) implements EntryIntent {}

    /// That an article, or one passage of it, was corrected, withdrawn or is no longer believed.
    record Doubt(Id<Article> article, @Nullable Id<Passage> passage) implements EntryIntent {}

    /// A new record of `kind`.
    static EntryIntent add(EntryKind kind) {
        return new New(kind, List.of(), null, false);
    }

    /// A new record of `kind` on an issue.
    static EntryIntent add(EntryKind kind, Id<Issue> issue) {
        return new New(kind, List.of(issue), null, false);
    }

    /// A new record of `kind` that belongs to the record `about`; see [New#about].
    static EntryIntent add(EntryKind kind, @Nullable Id<Issue> issue, Id<? extends Content> about) {
        return new New(kind, Stream.ofNullable(issue).toList(), about, false);
    }

    /// A development that changes the status of an issue.
    static EntryIntent changeStatus(Id<Issue> issue) {
        return new New(EntryKind.DEVELOPMENT, List.of(issue), null, true);
    }

    /// A development that puts right what another says, on the issues of that.
    static EntryIntent correct(Id<Development> wrong, Development content) {
        return new New(EntryKind.DEVELOPMENT, content.issues().stream().map(OnIssue::issue).toList(), wrong, false);
    }

    /// A rating of a commitment.
    static EntryIntent rate(Id<Commitment> commitment) {
        return new New(EntryKind.RATING, List.of(), commitment, false);
    }

    /// Another wording of a record of `kind`.
    static EntryIntent edit(EntryKind kind, Id<? extends Content> record) {
        return new Edit(kind, record);
    }
}
