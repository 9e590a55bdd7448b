package org.rapporteur.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// Lines of text that do something when they are clicked, or Enter or Space is pressed on them.
/// Unlike a button it is as high as its lines need at the width that it gets.
public final class ActionRow extends VBox {
    /// Lines that do `action`, which `accessibleText` names.
    public ActionRow(String accessibleText, Runnable action, Node... lines) {
        getStyleClass().add("action-row");
        getChildren().addAll(lines);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(accessibleText);
        setOnMousePressed(event -> requestFocus());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                action.run();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }
}
