package org.rapporteur.ui.control;

import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// What is offered below a field that narrows it. Down leads from the field into the list; Enter in either, or a
/// double click, takes the one that is selected.
public final class OfferList<T> extends ListView<T> {
    private static final double HEIGHT = 280;

    /// A list of what is `offered`.
    ///
    /// @param id by which it is found
    /// @param name what a screen reader calls it
    /// @param none what stands there while nothing is offered
    /// @param row how one is shown
    public OfferList(ObservableList<T> offered, String id, String name, String none, Function<T, Node> row) {
        super(offered);
        setId(id);
        getStyleClass().add("offer-list");
        setAccessibleText(name);
        setPlaceholder(Labels.wrapping(none, "muted"));
        setCellFactory(view -> new Cell<>(row));
        setPrefHeight(HEIGHT);
    }

    /// Stands below `field`; `take` takes what is selected.
    public OfferList<T> under(TextField field, Runnable take) {
        field.setOnAction(pressed -> take.run());
        field.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                requestFocus();
                getSelectionModel().selectNext();
                pressed.consume();
            }
        });
        setOnMouseClicked(pressed -> {
            if (pressed.getClickCount() == 2) {
                take.run();
            }
        });
        setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
                take.run();
                pressed.consume();
            }
        });
        return this;
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, Node> row;

        Cell(Function<T, Node> row) {
            this.row = row;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T one, boolean empty) {
            super.updateItem(one, empty);
            setGraphic(empty || one == null ? null : row.apply(one));
        }
    }
}
