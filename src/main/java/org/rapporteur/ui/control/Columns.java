package org.rapporteur.ui.control;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What a screen is about and, at its right, what stands beside it; in a narrow window below it.
public final class Columns extends HBox {
    private final Region main;
    private final Region side;
    private final Room room;

    /// How wide the column at the right is.
    ///
    /// @param part its part of the whole
    /// @param least its least width, in pixels
    /// @param most its greatest width, in pixels
    /// @param both the width of the whole in which there is room for both columns, in pixels
    public record Room(double part, double least, double most, double both) {}

    /// The columns `main` and `side`, of which `room` says how wide they are.
    public Columns(Region main, Region side, Room room) {
        this.main = main;
        this.side = side;
        this.room = room;
        getStyleClass().add("columns");
        getChildren().addAll(main, side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isNarrow(double width) {
        return width < room.both();
    }

    private double sideWidth(double width) {
        return isNarrow(width) ? Math.min(width, side.maxWidth(-1))
                : snapSizeX(Math.clamp(width * room.part(), room.least(), room.most()));
    }

    private double mainWidth(double width) {
        return isNarrow(width) ? width : Math.max(0, width - sideWidth(width) - getSpacing());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return room.both();
    }

    @Override
    protected double computeMinHeight(double width) {
        return high(width, main.minHeight(mainWidth(wide(width))), side.minHeight(sideWidth(wide(width))));
    }

    @Override
    protected double computePrefHeight(double width) {
        return high(width, main.prefHeight(mainWidth(wide(width))), side.prefHeight(sideWidth(wide(width))));
    }

    private double wide(double width) {
        return width < 0 ? computePrefWidth(-1) : width;
    }

    private double high(double width, double one, double other) {
        return isNarrow(wide(width)) ? one + getSpacing() + other : Math.max(one, other);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wide = mainWidth(width);
        if (isNarrow(width)) {
            double high = main.prefHeight(wide);
            layoutInArea(main, 0, 0, wide, high, -1, HPos.LEFT, VPos.TOP);
            double below = sideWidth(width);
            layoutInArea(side, 0, high + getSpacing(), below, side.prefHeight(below), -1, HPos.LEFT, VPos.TOP);
        } else {
            layoutInArea(main, 0, 0, wide, getHeight(), -1, HPos.LEFT, VPos.TOP);
            layoutInArea(side, wide + getSpacing(), 0, sideWidth(width), getHeight(), -1, HPos.LEFT, VPos.TOP);
        }
    }
}
