package org.rapporteur.ui.gallery;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// What unfolds over a screen without being pressed as a button: the lines of menu buttons and of
/// choices, menus of what is on show, the columns of a table, what a field offers to the word begun in it.
public final class Unfolding {
    private final Map<String, Supplier<Runnable>> ways = new TreeMap<>();

    private Unfolding() {}

    /// The ways to unfold something on show below `root`, one of each kind, by what tells it from others;
    /// each gives the way back, but for windows that it opened.
    public static Map<String, Supplier<Runnable>> ways(Parent root) {
        var found = new Unfolding();
        found.collect(root);
        return found.ways;
    }

    private void collect(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        switch (node) {
            case MenuButton menu -> way(node, "lines", () -> shown(menu::show, menu::hide));
            case ComboBoxBase<?> choice -> way(node, "lines", () -> shown(choice::show, choice::hide));
            case TextField field when field.isEditable() -> way(node, "typed", () -> type(field));
            default -> { }
        }
        if (node.getOnContextMenuRequested() != null || node instanceof TextInputControl
                || node instanceof Control control && control.getContextMenu() != null) {
            way(node, "menu", () -> fire(node, asked(node)));
        }
        if (node.getStyleClass().contains("show-hide-columns-button")) {
            way(node, "columns", () -> fire(node, pressed(node)));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    private void way(Node node, String how, Supplier<Runnable> way) {
        String kind = node.getId() != null ? node.getId() : node.getClass().getSimpleName() + node.getStyleClass()
                + (node instanceof ComboBoxBase || node instanceof MenuButton || node instanceof TextField
                        ? node.getAccessibleText() : "");
        ways.putIfAbsent(how + " of " + kind, way);
    }

    private static Runnable shown(Runnable show, Runnable hide) {
        show.run();
        return hide;
    }

    /// A field that completes has something for this letter.
    private static Runnable type(TextField field) {
        String before = field.getText();
        field.requestFocus();
        field.setText("c");
        return () -> field.setText(before);
    }

    private static Runnable fire(Node node, Event event) {
        Event.fireEvent(node, event);
        return () -> { };
    }

    private static ContextMenuEvent asked(Node node) {
        Point2D at = middle(node);
        return new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, at.getX(), at.getY(), at.getX(), at.getY(),
                false, new PickResult(node, at.getX(), at.getY()));
    }

    private static MouseEvent pressed(Node node) {
        Point2D at = middle(node);
        return new MouseEvent(MouseEvent.MOUSE_PRESSED, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, true,
                new PickResult(node, at.getX(), at.getY()));
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
