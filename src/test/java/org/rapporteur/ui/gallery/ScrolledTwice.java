package org.rapporteur.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/// Finds what is scrolled up and down within something that is scrolled up and down itself: two bars
/// side by side, of which nobody knows which moves what.
///
/// A field of several lines, whose bar stands within its frame, is let be.
public final class ScrolledTwice {
    private ScrolledTwice() {}

    /// A sentence for each such pair under `root`, which must be laid out.
    public static List<String> in(Parent root) {
        var found = new ArrayList<String>();
        visit(root, null, found);
        return found;
    }

    private static void visit(Node node, @Nullable Parent around, List<String> found) {
        if (!node.isVisible() || node instanceof TextArea) {
            return;
        }
        if (node instanceof Parent parent) {
            Parent inner = around;
            if (isScrolled(parent)) {
                if (around != null) {
                    found.add("scrolled twice: " + words(parent) + " in " + words(around));
                }
                inner = parent;
            }
            for (Node child : parent.getChildrenUnmodifiable()) {
                visit(child, inner, found);
            }
        }
    }

    /// Whether `parent` has a bar of its own at its side: a scrolled pane, or the rows of a list or table.
    private static boolean isScrolled(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().anyMatch(child -> child instanceof ScrollBar bar
                && bar.getOrientation() == Orientation.VERTICAL && bar.isVisible());
    }

    private static String words(Parent parent) {
        Parent named = parent.getId() == null && parent.getParent() != null && !(parent instanceof ScrollPane)
                ? parent.getParent() : parent;
        return named.getId() + named.getStyleClass();
    }
}
