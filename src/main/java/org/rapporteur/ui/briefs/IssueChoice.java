package org.rapporteur.ui.briefs;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.rapporteur.model.IssueSnapshot;

/// An issue that the paper may take.
final class IssueChoice {
    private final IssueSnapshot issue;
    private final BooleanProperty chosen;

    IssueChoice(IssueSnapshot issue, boolean chosen) {
        this.issue = issue;
        this.chosen = new SimpleBooleanProperty(chosen);
    }

    /// The issue at the date of the paper.
    IssueSnapshot issue() {
        return issue;
    }

    /// Whether the paper takes it.
    BooleanProperty chosenProperty() {
        return chosen;
    }
}
