package org.rapporteur.ui.gallery;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;

/// Finds a screen that is wider than the window, so that the window scrolls it sideways.
public final class ScrolledSideways {
    private ScrolledSideways() {}

    /// A sentence where the screen under `root`, which must be laid out, is scrolled sideways.
    public static List<String> in(Parent root) {
        boolean sideways = root.lookupAll(".screens > .scroll-pane > .scroll-bar").stream()
                .anyMatch(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL
                        && bar.isVisible() && bar.getParent().isVisible());
        return sideways ? List.of("the window scrolls the screen sideways") : List.of();
    }
}
