package org.rapporteur.ui.control;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Two parts of a line: the second stands beside the first where enough room is left for it there,
/// else below it.
public final class BesideOrBelow extends Region {
    private static final double GAP = 7;
    private static final double BETWEEN = 3;

    private final Region first;
    private final Region second;
    private final double enough;

    /// @param second as high as it needs at the width that it gets
    /// @param enough how wide the second has to be beside the first, at the least, in pixels
    public BesideOrBelow(Region first, Region second, double enough) {
        this.first = first;
        this.second = second;
        this.enough = enough;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double beside(double width) {
        double left = width - first.prefWidth(-1) - GAP;
        return left >= Math.min(enough, second.prefWidth(-1)) ? left : -1;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + GAP + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? prefWidth(-1) : width;
        double left = beside(all);
        double high = first.prefHeight(-1);
        return left >= 0 ? Math.max(drop(left) + high, lift(left) + second.prefHeight(left))
                : high + BETWEEN + second.prefHeight(all);
    }

    /// How much lower the first begins than the second, so that both stand on one line.
    private double drop(double left) {
        return Math.max(0, baseline(second, left) - baseline(first, first.prefWidth(-1)));
    }

    private double lift(double left) {
        return Math.max(0, baseline(first, first.prefWidth(-1)) - baseline(second, left));
    }

    private static double baseline(Region part, double width) {
        double at = part.getBaselineOffset();
        return at == Node.BASELINE_OFFSET_SAME_AS_HEIGHT ? part.prefHeight(width) : at;
    }

    @Override
    protected void layoutChildren() {
        double left = beside(getWidth());
        double wide = Math.min(getWidth(), first.prefWidth(-1));
        double high = first.prefHeight(-1);
        if (left >= 0) {
            layoutInArea(first, 0, drop(left), wide, high, -1, null, HPos.LEFT, VPos.TOP);
            layoutInArea(second, wide + GAP, lift(left), left, second.prefHeight(left), -1, null,
                    HPos.LEFT, VPos.TOP);
        } else {
            layoutInArea(first, 0, 0, wide, high, -1, null, HPos.LEFT, VPos.TOP);
            layoutInArea(second, 0, high + BETWEEN, getWidth(), second.prefHeight(getWidth()), -1, null,
                    HPos.LEFT, VPos.TOP);
        }
    }
}
