package org.rapporteur.ui.entry;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.service.NewDevelopment;

/// An issue to which the development in the form belongs.
public final class ChosenIssue {
    private final IssueChoice issue;
    private final ObjectProperty<@Nullable Integer> level = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<LevelThen> before;

    /// The issue `issue`, whose status stays, so far.
    public ChosenIssue(IssueChoice issue) {
        this.issue = issue;
        this.before = new ReadOnlyObjectWrapper<>(issue.present());
    }

    /// The issue.
    public IssueChoice issue() {
        return issue;
    }

    /// Its id.
    public Id<Issue> id() {
        return issue.id();
    }

    /// The level to set, 0 for "not assessed", or null where the status stays.
    public ObjectProperty<@Nullable Integer> levelProperty() {
        return level;
    }

    /// Where it stands before the development.
    ReadOnlyObjectProperty<LevelThen> beforeProperty() {
        return before.getReadOnlyProperty();
    }

    /// Takes over where it stands before the development.
    void standsAt(LevelThen then) {
        before.set(then);
    }

    /// As the log takes it.
    NewDevelopment.IssueLevel entered() {
        return new NewDevelopment.IssueLevel(issue.id(), level.get());
    }
}
