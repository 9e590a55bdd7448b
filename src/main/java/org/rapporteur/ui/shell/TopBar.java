package org.rapporteur.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Labels;

/// The tracker's name, the search field, the date of every view and the two main commands.
final class TopBar extends HBox {
    private final SearchBox search;

    TopBar(ShellViewModel viewModel, Messages messages) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label title = Labels.of("", "tracker-title");
        title.textProperty().bind(viewModel.trackerProperty().map(tracker -> tracker.title()));
        Label file = Labels.cut("", "muted", "file-name");
        file.textProperty().bind(viewModel.fileNameProperty());
        search = new SearchBox(viewModel, messages);
        HBox.setHgrow(search, Priority.SOMETIMES);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button brief = button(messages.get("shell.newBrief"), "new-brief", viewModel::newBrief);
        brief.getStyleClass().add("accent");
        getChildren().addAll(
                title, file, search, gap, new AsOfChip(viewModel, messages),
                button(messages.get("shell.import"), "import", viewModel::importFiles), brief);
    }

    /// Moves the focus into the search field.
    void search() {
        search.focusField();
    }

    private static Button button(String words, String id, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
