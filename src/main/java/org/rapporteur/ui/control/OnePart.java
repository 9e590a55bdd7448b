package org.rapporteur.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The whole of a screen that shows one thing at a time: its content, or that it is read, or what went wrong.
public final class OnePart extends StackPane {
    /// A screen that shows nothing yet.
    public OnePart() {
        setAlignment(Pos.TOP_LEFT);
    }

    /// Shows `part` instead of what was there. Where it is there already nothing is laid out anew.
    public void show(Node part) {
        if (!getChildren().equals(List.of(part))) {
            getChildren().setAll(part);
        }
    }
}
