package org.rapporteur.ui.overview;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Rows that lead somewhere: a click or Enter opens one, the up and down keys go from row to row.
final class Rows extends VBox {
    Rows() {
        getStyleClass().add("link-rows");
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Adds a row that says `spoken` and opens something.
    void add(HBox row, String spoken, Runnable open) {
        row.getStyleClass().addAll("row", "link-row");
        row.setFocusTraversable(true);
        row.setMinHeight(USE_PREF_SIZE);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(spoken);
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean own = event.getTarget() == row;
            if (own && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                open.run();
                event.consume();
            }
        });
        getChildren().add(row);
    }

    private void keyPressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            for (int at = focused() + step; at >= 0 && at < getChildren().size(); at += step) {
                if (getChildren().get(at).isFocusTraversable()) {
                    getChildren().get(at).requestFocus();
                    break;
                }
            }
            event.consume();
        }
    }

    /// Which row has the focus, itself or in one of its controls; -1 where none has.
    int focusedRow() {
        return isFocusWithin() ? focused() : -1;
    }

    /// Moves the focus into row `at`, or the last one before it; nothing where `at` is negative.
    void focusRow(int at) {
        if (at >= 0 && !getChildren().isEmpty()) {
            getChildren().get(Math.min(at, getChildren().size() - 1)).requestFocus();
        }
    }

    private int focused() {
        for (int i = 0; i < getChildren().size(); i++) {
            Node row = getChildren().get(i);
            if (row.isFocusWithin()) {
                return i;
            }
        }
        return 0;
    }
}
