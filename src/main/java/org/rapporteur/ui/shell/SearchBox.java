package org.rapporteur.ui.shell;

import atlantafx.base.controls.CustomTextField;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.MarkedText;
import org.rapporteur.ui.control.Suggestions;

/// The search field of the top bar: offers places while one types, and opens one of them.
/// Enter without a choice opens all articles that match.
final class SearchBox extends HBox {
    private static final double ROW = 48;
    private static final double WIDTH = 620;

    private final ShellViewModel viewModel;
    private final CustomTextField field = new CustomTextField();
    private final Suggestions<Found> suggestions;

    SearchBox(ShellViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().add("search-box");
        field.setId("search");
        field.setPromptText(messages.get("shell.search"));
        field.setRight(new KeyHint(messages.get("shell.searchKeys")));
        field.textProperty().bindBidirectional(viewModel.queryProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
        suggestions = new Suggestions<>(field, ROW, SearchBox::line, this::choose).atLeast(WIDTH);
        field.textProperty().subscribe(this::offer);
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                offer();
            }
        });
        viewModel.hits().addListener((ListChangeListener<Found>) change -> offer());
        field.setOnAction(event -> searchArticles());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.clear();
            }
        });
    }

    /// Moves the focus into the field and selects what it holds.
    void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private void offer() {
        suggestions.offer(viewModel.offered());
    }

    private void searchArticles() {
        String typed = field.getText().strip();
        if (!typed.isEmpty()) {
            open(new Destination.ArticlesPage(typed));
        }
    }

    private void open(Destination destination) {
        viewModel.navigator().open(destination);
        field.clear();
    }

    private void choose(Found found) {
        field.clear();
        viewModel.choose(found);
    }

    private static Node line(Found found) {
        Label detail = Labels.cut(found.detail(), "muted", "small");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        var title = new MarkedText(found.title());
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        var first = new HBox(new FontIcon(found.icon()), title, detail);
        first.getStyleClass().add("found-line");
        first.setAlignment(Pos.CENTER_LEFT);
        var line = new VBox(first);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(1);
        if (!found.text().text().isEmpty()) {
            line.getChildren().add(new MarkedText(found.text(), "found-text"));
        }
        return line;
    }
}
