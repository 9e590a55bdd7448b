package org.rapporteur.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A list below a text field that offers what fits what is typed. Up and Down move in it, Enter
/// or a click takes what is marked, Escape closes it.
///
/// @param <T> what is offered
public final class Suggestions<T> {
    private static final int ROWS = 10;
    private static final double FRAME = 16;

    private final TextField field;
    private final double rowHeight;
    private final Consumer<T> take;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private double least;

    /// A list for `field` that is empty until [#offer].
    ///
    /// @param rowHeight the height of a row, in pixels
    /// @param row draws what is offered
    /// @param take gets what is chosen
    public Suggestions(TextField field, double rowHeight, Function<T, Node> row, Consumer<T> take) {
        this.field = field;
        this.rowHeight = rowHeight;
        this.take = take;
        list.getStyleClass().add("suggestions");
        list.setFixedCellSize(rowHeight);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell<>(row));
        list.setOnMouseClicked(event -> takeMarked());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    /// Makes the list at least `width` pixels wide, however narrow the field is.
    public Suggestions<T> atLeast(double width) {
        least = width;
        return this;
    }

    /// Offers `choices` in place of earlier ones, with none marked; closes if there are none.
    public void offer(List<T> choices) {
        if (!list.getItems().equals(choices)) {
            list.getItems().setAll(choices);
        }
        list.getSelectionModel().clearSelection();
        if (choices.isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.setPrefSize(Math.max(least, field.getWidth()), rowHeight * Math.min(ROWS, choices.size()) + FRAME);
        // Showing it anew waits for the renderer, which takes longer than a letter may.
        if (!popup.isShowing()) {
            Bounds at = field.localToScreen(field.getBoundsInLocal());
            popup.show(field, at.getMinX(), at.getMaxY() + 4);
        }
    }

    /// Closes the list.
    public void close() {
        popup.hide();
    }

    private void keyPressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        int marked = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> mark(Math.min(marked + 1, list.getItems().size() - 1));
            case UP -> mark(Math.max(marked - 1, 0));
            case ESCAPE -> popup.hide();
            default -> {
                if (event.getCode() != KeyCode.ENTER || marked < 0) {
                    return;
                }
                takeMarked();
            }
        }
        event.consume();
    }

    private void mark(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(index);
    }

    private void takeMarked() {
        T marked = list.getSelectionModel().getSelectedItem();
        if (marked != null) {
            popup.hide();
            take.accept(marked);
        }
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, Node> row;

        Cell(Function<T, Node> row) {
            this.row = row;
        }

        @Override
        protected void updateItem(@Nullable T choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty || choice == null ? null : row.apply(choice));
        }
    }
}
