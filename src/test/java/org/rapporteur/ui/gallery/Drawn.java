package org.rapporteur.ui.gallery;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// What of a screen an eye takes for one thing, and where it is seen.
final class Drawn {
    private Drawn() {}

    /// Whether `node` is a control that is used, or words by themselves.
    static boolean isOne(Node node) {
        return node instanceof TextInputControl || node instanceof ComboBoxBase<?> || node instanceof ButtonBase
                || node instanceof Labeled labeled && labeled.getGraphic() == null && labeled.getText() != null
                && !labeled.getText().isBlank();
    }

    /// The part that both have, empty where there is none.
    static Bounds meet(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }

    /// By what it is found: its class, its style and its words.
    static String words(Node node) {
        String text = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText()
                : node instanceof Text words ? words.getText() : "";
        return node.getClass().getSimpleName() + node.getStyleClass() + (text.isEmpty() ? "" : " “" + text + "”");
    }
}
