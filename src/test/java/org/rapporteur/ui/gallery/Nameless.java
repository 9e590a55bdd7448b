package org.rapporteur.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/// Finds the controls that say nothing to those who cannot see them: neither words of their own,
/// nor a label, nor an accessible text; or that do not say what they are.
public final class Nameless {
    /// Parts of the toolkit's own controls, which speak for themselves.
    private static final Set<String> PARTS = Set.of("increment-button", "decrement-button", "show-hide-columns-button",
            "arrow-button", "column-overlay");

    private Nameless() {}

    /// The controls on show below `root` that have no name.
    public static List<String> in(Parent root) {
        var labelled = new ArrayList<Node>();
        var controls = new ArrayList<Node>();
        collect(root, labelled, controls);
        var found = new ArrayList<>(controls.stream()
                .filter(one -> isBlank(one.getAccessibleText()) && !labelled.contains(one))
                .filter(one -> !(one instanceof ButtonBase button && !isBlank(button.getText())))
                .map(Nameless::place).toList());
        controls.stream().filter(Nameless::isRoleless).forEach(one -> found.add("without a role: " + place(one)));
        return found;
    }

    /// Whether it is told as no more than a place where others stand.
    private static boolean isRoleless(Node node) {
        return node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.NODE
                || node.getAccessibleRole() == AccessibleRole.PARENT;
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    private static String place(Node node) {
        Parent parent = node.getParent();
        return node + " in " + (parent == null ? "" : parent);
    }

    private static void collect(Node node, List<Node> labelled, List<Node> controls) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        boolean part = node.getStyleClass().stream().anyMatch(PARTS::contains);
        if (!part && (node instanceof TextInputControl || node instanceof ComboBoxBase<?> || node instanceof Slider
                || node instanceof ButtonBase)) {
            controls.add(node);
        } else if (node instanceof Parent parent) {
            boolean own = node.isFocusTraversable() && !(node instanceof Control);
            if (own || node instanceof ListView<?> || node instanceof TableView<?>) {
                controls.add(node);
            }
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, labelled, controls));
        }
    }
}
