package org.rapporteur.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;

/// Finds controls that lie over one another anywhere on a screen, whatever panes they stand in: a
/// word over a button, a field over a word.
///
/// What is scrolled out of view counts as far as it is seen; what lies in a layer of its own by
/// intent (style classes of [#LAYERS]) is left alone.
public final class Overlaps {
    private static final double SLACK = 2;
    private static final List<String> LAYERS = List.of(
            "notices", "veil", "selection-bar", "suggestions", "hover-card", "find-bar", "step-chart", "column-header",
            "chart");

    private record Seen(Node node, Bounds bounds) {}

    private final List<Seen> seen = new ArrayList<>();

    private Overlaps() {}

    /// A sentence for each pair of controls under `root` that lie over one another.
    public static List<String> in(Parent root) {
        var overlaps = new Overlaps();
        overlaps.visit(root, root.localToScene(root.getLayoutBounds()));
        return overlaps.found();
    }

    private List<String> found() {
        var found = new ArrayList<String>();
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                Bounds both = Drawn.meet(seen.get(i).bounds(), seen.get(j).bounds());
                if (both.getWidth() > SLACK && both.getHeight() > SLACK) {
                    found.add("lies over: " + Drawn.words(seen.get(i).node()) + " and " + Drawn.words(seen.get(j).node()));
                }
            }
        }
        return found;
    }

    private void visit(Node node, Bounds clip) {
        if (!node.isVisible() || node.getStyleClass().stream().anyMatch(LAYERS::contains)) {
            return;
        }
        Bounds at = Drawn.meet(node.localToScene(node.getLayoutBounds()), clip);
        if (at.getWidth() <= 0 || at.getHeight() <= 0) {
            return;
        }
        if (Drawn.isOne(node)) {
            seen.add(new Seen(node, at));
        } else if (node instanceof Parent parent) {
            Bounds inner = node.getClip() == null && !(node instanceof Control) ? clip : at;
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, inner));
        }
    }
}
