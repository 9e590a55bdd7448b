package org.rapporteur.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list at the left and, beside it, the form of what is chosen there.
final class SideBySide extends HBox {
    /// The part of the whole that the list wants, and the most that it takes from the form.
    private static final double PART = 0.47;
    private static final double MOST = 0.53;
    private static final double LEAST = 270;
    private static final double USUAL = 320;

    private final ScrollPane right = new ScrollPane();

    SideBySide(Region left) {
        getStyleClass().add("columns");
        left.minWidthProperty().bind(widthProperty().multiply(MOST).map(part -> Math.min(LEAST, part.doubleValue())));
        left.prefWidthProperty().bind(widthProperty().multiply(PART).map(part -> Math.min(USUAL, part.doubleValue())));
        right.getStyleClass().add("setup-form");
        right.setFitToWidth(true);
        right.setFitToHeight(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(left, right);
    }

    /// Shows `form` at the right, from its top.
    void show(Node form) {
        var held = new VBox(form);
        held.getStyleClass().add("setup-held");
        held.setMinHeight(USE_PREF_SIZE);
        right.setContent(held);
        right.setVvalue(0);
    }

    /// Puts the focus into the field `id` of the form.
    void focus(String id) {
        Node field = right.getContent().lookup("#" + id);
        if (field != null) {
            field.requestFocus();
        }
    }
}
