package org.rapporteur.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The cards at the right of a reader; scrolls where they are taller than the window.
public final class SideColumn extends ScrollPane {
    /// A column of `cards`.
    public SideColumn(Node... cards) {
        getStyleClass().add("side-column");
        var column = new VBox(cards);
        column.getStyleClass().addAll("column", "side-cards");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }
}
