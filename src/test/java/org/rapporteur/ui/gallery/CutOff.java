package org.rapporteur.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.ui.control.Sideways;

/// Finds words and controls of which a part is out of sight, for they are larger than what they stand in
/// and that is clipped: a pane, a row of a list, half of a split pane, the window.
///
/// What is scrolled up and down comes to light, and is cut only by the row in which it stands; nothing on
/// a screen is scrolled sideways but what [#SIDEWAYS] names and what stands in a [Sideways].
public final class CutOff {
    private static final double SLACK = 1.5;
    /// Drawings that are moved along time.
    private static final List<String> SIDEWAYS = List.of("chart");
    /// What the toolkit scrolls up and down within: the rows of a list or table, the lines of a rich text.
    private static final List<String> ROWS = List.of("clipped-container", "vport");

    /// What can be seen of what stands in a node.
    ///
    /// @param seen the part of the window that shows it now
    /// @param reached the part of the window that would show it if it were high enough: all that can be
    ///     scrolled to
    /// @param by what ends there
    private record Sight(Bounds seen, Bounds reached, Node by) {}

    private final List<String> found = new ArrayList<>();

    private CutOff() {}

    /// A sentence for each word or control under `root` that is cut off at a side, above or below.
    public static List<String> in(Parent root) {
        var cut = new CutOff();
        Bounds all = root.localToScene(root.getLayoutBounds());
        cut.visit(root, new Sight(all, all, root));
        return cut.found;
    }

    private void visit(Node node, Sight sight) {
        if (!node.isVisible() || node.getStyleClass().stream().anyMatch(SIDEWAYS::contains)) {
            return;
        }
        Bounds at = node.localToScene(node.getLayoutBounds());
        boolean seen = at.getMinY() < sight.seen().getMaxY() && at.getMaxY() > sight.seen().getMinY();
        if (!seen || at.getWidth() <= 0) {
            return;
        }
        if (isOne(node)) {
            if (isWider(at, sight.seen()) || isHigher(node, at, sight.reached())) {
                found.add("cut off: " + words(node) + " by " + words(sight.by()));
            }
            checkLines(node, at);
        } else if (node instanceof Parent parent) {
            Sight inner = inner(node, at, sight);
            if (node instanceof Sideways moved) {
                visit(moved.getContent(), scrolled(moved, inner));
                return;
            }
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, inner));
        }
    }

    private static boolean isWider(Bounds at, Bounds than) {
        return at.getMaxX() > than.getMaxX() + SLACK || at.getMinX() < than.getMinX() - SLACK;
    }

    /// Pictures stand in boxes as high as a line of them.
    private static boolean isHigher(Node node, Bounds at, Bounds than) {
        return !(node instanceof FontIcon)
                && (at.getMaxY() > than.getMaxY() + SLACK || at.getMinY() < than.getMinY() - SLACK);
    }

    /// The words of a control are drawn beyond it where it is lower than they.
    private void checkLines(Node node, Bounds at) {
        if (node instanceof TextArea) {
            return;
        }
        node.lookupAll(".text").stream().filter(line -> line instanceof Text text && !text.getText().isBlank())
                .filter(line -> line != node && line.isVisible())
                .filter(line -> isHigher(line, line.localToScene(line.getLayoutBounds()), at))
                .forEach(line -> found.add("higher than its control: " + words(line) + " of " + words(node)));
    }

    private static Sight inner(Node node, Bounds at, Sight sight) {
        if (node.getClip() == null) {
            return node instanceof IndexedCell<?> || node instanceof Labeled
                    ? new Sight(sight.seen(), upright(sight.reached(), at), node) : sight;
        }
        Bounds clip = node.localToScene(node.getClip().getBoundsInParent());
        Bounds reached = isScrolled(node)
                ? upright(sight.reached(), new BoundingBox(0, -Double.MAX_VALUE / 4, 0, Double.MAX_VALUE / 2))
                : upright(sight.reached(), clip);
        return new Sight(Drawn.meet(clip, sight.seen()), reached, node);
    }

    private static boolean isScrolled(Node clipped) {
        return clipped.getStyleClass().stream().anyMatch(ROWS::contains)
                || clipped.getParent() instanceof ScrollPane pane
                        && pane.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
    }

    /// As wide as `one`, as high as `other`.
    private static Bounds upright(Bounds one, Bounds other) {
        return new BoundingBox(one.getMinX(), other.getMinY(), one.getWidth(), other.getHeight());
    }

    /// All that `moved` scrolls to, as high as what is seen of it; its bar hides nothing of that.
    private static Sight scrolled(Sideways moved, Sight seen) {
        Bounds all = moved.getContent().localToScene(moved.getContent().getLayoutBounds());
        Node above = moved.lookup(".viewport");
        return new Sight(upright(all, seen.seen()), above.localToScene(above.getLayoutBounds()), moved);
    }

    private static boolean isOne(Node node) {
        return Drawn.isOne(node) || node instanceof TextFlow || node instanceof Text text && !text.getText().isBlank();
    }

    private static String words(Node node) {
        return Drawn.words(node) + (node.getParent() == null ? "" : " in " + node.getParent().getStyleClass());
    }
}
