package org.rapporteur.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Finds what is scrolled up and down within something that is scrolled up and down itself: two bars
/// side by side, of which nobody knows which moves what.
public final class ScrolledTwice {
    private ScrolledTwice() {}

    /// A sentence for each such pair under `root`, which must be laid out.
    public static List<String> in(Parent root) {
        var found = new ArrayList<String>();
        visit(root, null, found);
        return found;
    }

    private static void visit(Node node, @Nullable ScrollPane around, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        ScrollPane inner = around;
        if (node instanceof ScrollPane pane && isScrolled(pane)) {
            if (around != null) {
                found.add("scrolled twice: " + pane.getId() + pane.getStyleClass() + " in " + around.getStyleClass());
            }
            inner = pane;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                visit(child, inner, found);
            }
        }
    }

    private static boolean isScrolled(ScrollPane pane) {
        return pane.getChildrenUnmodifiable().stream().anyMatch(child -> child instanceof ScrollBar bar
                && bar.getOrientation() == Orientation.VERTICAL && bar.isVisible());
    }
}
