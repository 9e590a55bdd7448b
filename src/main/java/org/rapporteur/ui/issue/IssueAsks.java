package org.rapporteur.ui.issue;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;

/// What the dashboard asks the entry dock for, about the issue on show.
public final class IssueAsks {
    private final Supplier<@Nullable Id<Issue>> issue;
    private final Consumer<EntryIntent> entry;

    IssueAsks(Supplier<@Nullable Id<Issue>> issue, Consumer<EntryIntent> entry) {
        this.issue = issue;
        this.entry = entry;
    }

    /// Asks for a new record of `kind` on this issue.
    public void add(EntryKind kind) {
        Id<Issue> on = issue.get();
        if (on != null) {
            entry.accept(EntryIntent.add(kind, on));
        }
    }

    /// Asks for a development that changes the status.
    public void changeStatus() {
        Id<Issue> on = issue.get();
        if (on != null) {
            entry.accept(EntryIntent.changeStatus(on));
        }
    }

    /// Asks for another wording of a record.
    public void edit(EntryKind kind, Id<? extends Content> record) {
        entry.accept(EntryIntent.edit(kind, record));
    }

    /// Asks for what puts an entry right.
    public void correct(DevelopmentEntry wrong) {
        entry.accept(EntryIntent.correct(wrong.development().id(), wrong.development().content()));
    }

    /// Asks for one more source of an entry.
    public void addSource(DevelopmentEntry to) {
        entry.accept(new EntryIntent.AddSource(to.development().id()));
    }

    /// Asks for a rating of a commitment.
    public void rate(Id<Commitment> commitment) {
        entry.accept(EntryIntent.rate(commitment));
    }
}
