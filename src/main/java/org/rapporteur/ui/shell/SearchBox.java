package org.rapporteur.ui.shell;

import atlantafx.base.controls.CustomTextField;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Suggestions;

/// The search field of the top bar: offers places while one types, and opens one of them.
/// Enter without a choice does what is typed where that is the whole name of a command or a screen, and else
/// opens all articles that match.
final class SearchBox extends HBox {
    private static final double ROW = 48;
    private static final double WIDTH = 620;
    /// From how wide on the field shows the whole of its longer prompt.
    private static final double LONG_PROMPT = 290;

    private final ShellViewModel viewModel;
    private final Runnable resume;
    private final CustomTextField field = new CustomTextField();
    private final Suggestions<Found> suggestions;

    /// @param resume moves the focus back into the screen
    SearchBox(ShellViewModel viewModel, Runnable resume, Messages messages) {
        this.viewModel = viewModel;
        this.resume = resume;
        getStyleClass().add("search-box");
        field.setId("search");
        field.promptTextProperty().bind(field.widthProperty().map(width -> messages.get(
                width.doubleValue() < LONG_PROMPT ? "shell.searchShort" : "shell.search")));
        field.setAccessibleText(messages.get("shell.search"));
        field.setRight(new KeyHint(messages.get("shell.searchKeys")));
        field.textProperty().bindBidirectional(viewModel.queryProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
        suggestions = new Suggestions<>(field, ROW, FoundRow::new, this::choose).atLeast(WIDTH);
        field.textProperty().subscribe(this::offer);
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                offer();
            }
        });
        viewModel.hits().addListener((ListChangeListener<Found>) change -> offer());
        field.setOnAction(event -> viewModel.called().ifPresentOrElse(this::choose, this::searchArticles));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Moves the focus into the field and selects what it holds.
    void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    /// Before the list sees it: the first Escape clears, the next closes, one more goes back to the screen.
    private void keyPressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || field.getText().isEmpty() && suggestions.isShowing()) {
            return;
        }
        if (field.getText().isEmpty()) {
            resume.run();
        } else {
            field.clear();
        }
        event.consume();
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
        resume.run();
        viewModel.choose(found);
    }
}
