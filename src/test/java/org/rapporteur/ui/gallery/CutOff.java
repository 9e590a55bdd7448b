package org.rapporteur.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.rapporteur.ui.control.Sideways;

/// Finds words and controls of which a part at a side is out of sight, for they are wider than what
/// they stand in and that is clipped: a pane that scrolls up and down, a list, half of a split pane,
/// the window.
///
/// What is scrolled up and down is cut above and below as a matter of course; nothing on a screen is
/// scrolled sideways but what [#SIDEWAYS] names and what stands in a [Sideways].
public final class CutOff {
    private static final double SLACK = 1.5;
    /// Drawings that are moved along time.
    private static final List<String> SIDEWAYS = List.of("chart");

    private final List<String> found = new ArrayList<>();

    private CutOff() {}

    /// A sentence for each word or control under `root` that is cut off at a side.
    public static List<String> in(Parent root) {
        var cut = new CutOff();
        cut.visit(root, root.localToScene(root.getLayoutBounds()), root);
        return cut.found;
    }

    private void visit(Node node, Bounds clip, Node by) {
        if (!node.isVisible() || node.getStyleClass().stream().anyMatch(SIDEWAYS::contains)) {
            return;
        }
        Bounds at = node.localToScene(node.getLayoutBounds());
        boolean seen = at.getMinY() < clip.getMaxY() && at.getMaxY() > clip.getMinY();
        if (!seen || at.getWidth() <= 0) {
            return;
        }
        boolean cut = at.getMaxX() > clip.getMaxX() + SLACK || at.getMinX() < clip.getMinX() - SLACK;
        if (isOne(node)) {
            if (cut) {
                found.add("cut off: " + words(node) + " by " + words(by));
            }
        } else if (node instanceof Parent parent) {
            boolean clips = node.getClip() != null;
            Bounds inner = clips ? Drawn.meet(node.localToScene(node.getClip().getBoundsInParent()), clip) : clip;
            if (node instanceof Sideways moved) {
                visit(moved.getContent(), scrolled(moved, inner), moved);
                return;
            }
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, inner, clips ? node : by));
        }
    }

    /// All that `moved` scrolls to, as high as what is seen of it.
    private static Bounds scrolled(Sideways moved, Bounds seen) {
        Bounds all = moved.getContent().localToScene(moved.getContent().getLayoutBounds());
        return new BoundingBox(all.getMinX(), seen.getMinY(), all.getWidth(), seen.getHeight());
    }

    private static boolean isOne(Node node) {
        return Drawn.isOne(node) || node instanceof TextFlow || node instanceof Text text && !text.getText().isBlank();
    }

    private static String words(Node node) {
        return Drawn.words(node) + (node.getParent() == null ? "" : " in " + node.getParent().getStyleClass());
    }
}
