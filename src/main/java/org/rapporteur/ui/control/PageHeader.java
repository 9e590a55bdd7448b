package org.rapporteur.ui.control;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// The head of a screen: what it is at the left, what can be done at the right; in two lines where one
/// is too narrow for both.
public final class PageHeader extends Pane {
    private static final double GAP = 8;

    private final HBox left = new WrappingRow();
    private final HBox right = new WrappingRow();

    /// A head with `title` at the left and `actions` at the right.
    public PageHeader(List<Node> title, List<Node> actions) {
        for (HBox line : List.of(left, right)) {
            line.getStyleClass().add("page-header");
            line.setAlignment(Pos.CENTER_LEFT);
        }
        left.getChildren().addAll(title);
        right.getChildren().addAll(actions);
        left.setMinWidth(0);
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// What is at the left may be cut a little before it is set on a line of its own.
    private boolean fits(double width) {
        return width < 0 || leftNeeds() + GAP + right.prefWidth(-1) <= width;
    }

    private double leftNeeds() {
        return left.getChildren().stream().filter(Node::isManaged)
                .mapToDouble(node -> node.minWidth(-1) + GAP).sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return beside() + Math.max(left.minWidth(-1), right.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return beside() + left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double within = width < 0 ? width : width - beside();
        return getInsets().getTop() + getInsets().getBottom()
                + (fits(within) ? Math.max(left.prefHeight(-1), right.prefHeight(-1))
                : left.prefHeight(within) + GAP + right.prefHeight(within));
    }

    private double beside() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        double width = getWidth() - beside();
        double wide = right.prefWidth(-1);
        if (fits(width)) {
            double high = getHeight() - around.getTop() - around.getBottom();
            left.resizeRelocate(around.getLeft(), around.getTop(), width - wide - GAP, high);
            right.resizeRelocate(around.getLeft() + width - wide, around.getTop(), wide, high);
        } else {
            double one = left.prefHeight(width);
            left.resizeRelocate(around.getLeft(), around.getTop(), width, one);
            right.resizeRelocate(around.getLeft(), around.getTop() + one + GAP, Math.min(wide, width),
                    right.prefHeight(width));
        }
    }
}
