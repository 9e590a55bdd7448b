package org.rapporteur.ui.gallery;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// Finds the controls that say nothing to those who cannot see them: neither words of their own,
/// nor a label, nor an accessible text; or that do not say what they are. A line of a list or of a menu
/// says something if anything in it does.
public final class Nameless {
    /// Parts of the toolkit's own controls, which speak for themselves.
    private static final Set<String> PARTS = Set.of("increment-button", "decrement-button", "show-hide-columns-button",
            "arrow-button", "column-overlay");
    private static final Set<AccessibleRole> MENU_LINES = EnumSet.of(
            AccessibleRole.MENU_ITEM, AccessibleRole.CHECK_MENU_ITEM, AccessibleRole.RADIO_MENU_ITEM, AccessibleRole.MENU);

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

    private static boolean isOneOf(Node node, Set<String> styleClasses) {
        return node.getStyleClass().stream().anyMatch(styleClasses::contains);
    }

    private static boolean isLine(Node node) {
        return node instanceof ListCell<?> cell && !cell.isEmpty() || MENU_LINES.contains(node.getAccessibleRole());
    }

    private static boolean speaks(Node node) {
        return !isBlank(node.getAccessibleText()) || node instanceof Separator
                || node instanceof Labeled labeled && !isBlank(labeled.getText())
                || node instanceof Text text && !isBlank(text.getText())
                || node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(Nameless::speaks);
    }

    private static void collect(Node node, List<Node> labelled, List<Node> controls) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (isLine(node) && !speaks(node)) {
            controls.add(node);
        }
        boolean part = isOneOf(node, PARTS);
        if (!part && (node instanceof TextInputControl || node instanceof ComboBoxBase<?> || node instanceof Slider
                || node instanceof ButtonBase)) {
            controls.add(node);
        } else if (node instanceof Parent parent) {
            boolean own = node.isFocusTraversable() && !(node instanceof Control);
            boolean unfolded = node.getParent() != null && isOneOf(node.getParent(), Set.of("combo-box-popup"));
            if (own || node instanceof ListView<?> && !unfolded || node instanceof TableView<?>) {
                controls.add(node);
            }
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, labelled, controls));
        }
    }
}
