package org.rapporteur.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Finds text that is cut short, and nodes that overlap a neighbour or stick out of their parent.
///
/// Meant to be cut (style class `may-cut`), unmanaged, invisible and scrolled nodes are left
/// alone; so are the layers of a stack. What is meant to be cut must still tell something.
public final class Misfits {
    private static final double SLACK = 1.5;
    /// What may be cut still says something by more letters than these.
    private static final int TELLS_NOTHING = 3;
    /// A Chinese character says about as much as these letters.
    private static final int CHARACTER = 2;
    private static final int CHARACTERS_FROM = 0x2E80;
    /// Parts of the toolkit's controls, which scroll their headers and keep a label that says nothing.
    private static final List<String> PARTS = List.of("column-header-background", "toggle-switch");

    private final List<String> found = new ArrayList<>();

    private Misfits() {}

    /// A sentence for each misfit under `root`, which must be laid out.
    public static List<String> in(Parent root) {
        var misfits = new Misfits();
        misfits.visit(root);
        return misfits.found;
    }

    private void visit(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            checkText(labeled);
        }
        if (node instanceof Parent parent && node.getStyleClass().stream().noneMatch(PARTS::contains)) {
            if (node instanceof Pane pane) {
                checkChildren(pane);
            }
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private void checkText(Labeled labeled) {
        if (labeled.getText() == null || labeled.getText().isEmpty()) {
            return;
        }
        boolean may = labeled.getStyleClass().contains("may-cut");
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && !(child instanceof FontIcon) && text.isVisible()
                    && !text.getText().equals(labeled.getText()) && (!may || tellsNothing(text.getText()))) {
                found.add((may ? "cut to nothing: “" : "cut short: “")
                        + labeled.getText() + "” as “" + text.getText() + "” in " + path(labeled));
            }
        }
    }

    /// Whether what is left before the ellipsis is no word in any script; what shows nothing at all is left out.
    private static boolean tellsNothing(String shown) {
        int letters = shown.replaceAll("(\\.\\.\\.|…)$", "").strip().codePoints()
                .map(letter -> letter < CHARACTERS_FROM ? 1 : CHARACTER).sum();
        return !shown.isBlank() && letters <= TELLS_NOTHING;
    }

    private void checkChildren(Pane pane) {
        List<Node> children = pane.getChildren().stream()
                .filter(child -> child.isManaged() && child.isVisible() && child instanceof Region)
                .toList();
        boolean layered = pane instanceof StackPane || pane instanceof AnchorPane || pane.getClass() == Pane.class;
        for (int i = 0; i < children.size(); i++) {
            Bounds bounds = layout(children.get(i));
            boolean high = bounds.getMaxY() > pane.getHeight() + SLACK && !isScrolled(pane);
            if (bounds.getMaxX() > pane.getWidth() + SLACK || high) {
                found.add("sticks out: " + path(children.get(i)) + " of " + path(pane));
            }
            for (int j = i + 1; j < children.size() && !layered; j++) {
                if (overlap(bounds, layout(children.get(j)))) {
                    found.add("overlap: " + path(children.get(i)) + " and " + path(children.get(j)));
                }
            }
        }
    }

    /// Whether `pane` is what a scroll pane moves up and down.
    private static boolean isScrolled(Pane pane) {
        return pane.getParent() != null && pane.getParent().getStyleClass().contains("viewport");
    }

    private static Bounds layout(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    private static boolean overlap(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > SLACK && height > SLACK;
    }

    private static String path(Node node) {
        String words = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        return node.getClass().getSimpleName() + node.getStyleClass() + words;
    }
}
