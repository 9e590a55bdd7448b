package org.rapporteur.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Stored;
import org.rapporteur.ui.control.Labels;

/// An issue in the list, which can be dragged to another place.
final class IssueCell extends ListCell<Stored<Issue>> {
    private final IssuesViewModel viewModel;
    private final Messages messages;
    private final Label name = Labels.cut("");
    private final Label state = Labels.of("", "muted", "small");
    private final HBox line = new HBox(name, state);

    IssueCell(IssuesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        line.getStyleClass().add("setup-line");
        line.setAlignment(Pos.CENTER_LEFT);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Stored<Issue> issue, boolean empty) {
        super.updateItem(issue, empty);
        setGraphic(issue == null || empty ? null : line);
        if (issue != null && !empty) {
            name.setText(issue.content().name());
            state.setText(issue.content().archived() ? messages.get("setup.away")
                    : viewModel.unsaved(issue) ? messages.get("setup.unsaved") : "");
            setAccessibleText(name.getText() + " " + state.getText());
        }
    }

    /// Whether it can be dragged and landed on: what is put away stands behind all others.
    boolean hasPlace() {
        return !isEmpty() && !getItem().content().archived();
    }
}
