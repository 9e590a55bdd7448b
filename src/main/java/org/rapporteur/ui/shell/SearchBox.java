package org.rapporteur.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Labels;

/// The search field of the top bar: offers places while one types, and opens one of them.
/// Enter opens the chosen one, or all articles that match.
final class SearchBox extends HBox {
    private static final double ROW = 44;
    private static final int ROWS = 10;
    private static final double FRAME = 16;

    private final ShellViewModel viewModel;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Found> list = new ListView<>();
    private final Popup popup = new Popup();

    SearchBox(ShellViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().add("search-box");
        field.setId("search");
        field.setPromptText(messages.get("shell.search"));
        field.setRight(new KeyHint(messages.get("shell.searchKeys")));
        field.textProperty().bindBidirectional(viewModel.queryProperty());
        field.textProperty().subscribe(this::offer);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        viewModel.hits().addListener((ListChangeListener<Found>) change -> offer());
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
        list.getStyleClass().add("search-hits");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new FoundCell());
        list.setOnMouseClicked(event -> choose(list.getSelectionModel().getSelectedItem()));
        popup.getContent().add(list);
        popup.setAutoHide(true);
    }

    /// Moves the focus into the field and selects what it holds.
    void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private void offer() {
        List<Found> offered = viewModel.offered();
        list.getItems().setAll(offered);
        if (offered.isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.setPrefSize(field.getWidth(), ROW * Math.min(ROWS, offered.size()) + FRAME);
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        popup.show(field, at.getMinX(), at.getMaxY() + 4);
    }

    private void keyPressed(KeyEvent event) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().select(Math.min(chosen + 1, list.getItems().size() - 1));
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().clearAndSelect(Math.max(chosen - 1, 0));
        } else if (event.getCode() == KeyCode.ENTER) {
            choose(list.getSelectionModel().getSelectedItem());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
        } else {
            return;
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        event.consume();
    }

    private void choose(@Nullable Found found) {
        String typed = field.getText().strip();
        if (found == null && typed.isEmpty()) {
            return;
        }
        popup.hide();
        viewModel.navigator().open(found == null ? new Destination.ArticlesPage(typed) : found.destination());
        field.clear();
    }

    private static final class FoundCell extends ListCell<Found> {
        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                return;
            }
            var line = new HBox(
                    new FontIcon(found.icon()), Labels.cut(found.title()), Labels.cut(found.detail(), "muted", "small"));
            line.getStyleClass().add("found-line");
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
