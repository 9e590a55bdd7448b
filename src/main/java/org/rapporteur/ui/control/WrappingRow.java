package org.rapporteur.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row of parts, as a head of a screen or its filters: one line where all have the least room that they
/// need, laid out as any row is; else as many lines as it takes, each part as wide as it wants to be.
public class WrappingRow extends HBox {
    /// A row of `parts`.
    public WrappingRow(Node... parts) {
        super(parts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return width < 0 || super.computeMinWidth(-1) <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset()
                + getManagedChildren().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (fits(width)) {
            return super.computePrefHeight(width);
        }
        List<List<Node>> lines = lines(inner(width));
        return snappedTopInset() + snappedBottomInset() + getSpacing() * (lines.size() - 1)
                + lines.stream().mapToDouble(line -> high(line, inner(width))).sum();
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private List<List<Node>> lines(double width) {
        var lines = new ArrayList<List<Node>>();
        double left = -1;
        for (Node part : getManagedChildren()) {
            double wide = wish(part, width);
            if (lines.isEmpty() || wide > left) {
                lines.add(new ArrayList<>());
                left = width;
            }
            lines.getLast().add(part);
            left -= wide + getSpacing();
        }
        return lines;
    }

    private double wish(Node part, double width) {
        double wide = Math.min(Math.max(part.minWidth(-1), part.prefWidth(-1)), part.maxWidth(-1));
        return Math.min(width, snapSizeX(wide));
    }

    private double high(List<Node> line, double width) {
        return line.stream().mapToDouble(part -> snapSizeY(part.prefHeight(wish(part, width)))).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        if (fits(getWidth())) {
            super.layoutChildren();
            return;
        }
        double width = inner(getWidth());
        double y = snappedTopInset();
        for (List<Node> line : lines(width)) {
            double high = high(line, width);
            layoutLine(line, y, width, high);
            y += high + getSpacing();
        }
    }

    /// What a line leaves goes to the first of its parts that takes more.
    private void layoutLine(List<Node> line, double y, double width, double high) {
        double spare = width - line.stream().mapToDouble(part -> wish(part, width)).sum()
                - getSpacing() * (line.size() - 1);
        double x = snappedLeftInset();
        for (Node part : line) {
            double more = getHgrow(part) == null || getHgrow(part) == Priority.NEVER
                    ? 0 : Math.clamp(part.maxWidth(-1) - wish(part, width), 0, Math.max(0, spare));
            double wide = wish(part, width) + more;
            layoutInArea(part, x, y, wide, high, -1, null, true, isFillHeight(), HPos.LEFT, VPos.CENTER);
            spare -= more;
            x += wide + getSpacing();
        }
    }
}
