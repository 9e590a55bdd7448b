package org.rapporteur.ui.inbox;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The cards at the right of a reader; scrolls where they are taller than the window.
final class SideColumn extends ScrollPane {
    SideColumn(Node... cards) {
        getStyleClass().add("side-column");
        var column = new VBox(cards);
        column.getStyleClass().addAll("column", "side-cards");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }
}
