package org.rapporteur.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards in equal columns: as many as fit at the given width or more, never more than there are
/// cards. The cards of one row are equally high.
public final class CardGrid extends Pane {
    private static final double GAP = 12;

    private final double narrowest;
    private final int mostColumns;

    /// A grid without cards; add them to its children.
    ///
    /// @param narrowest the least width of a card, in pixels
    /// @param mostColumns how many columns at the most
    public CardGrid(double narrowest, int mostColumns) {
        this.narrowest = narrowest;
        this.mostColumns = mostColumns;
        getStyleClass().add("card-grid");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return narrowest;
    }

    @Override
    protected double computePrefWidth(double height) {
        return narrowest * mostColumns + GAP * (mostColumns - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        double sum = 0;
        for (int from = 0; from < cards().size(); from += columns(wide)) {
            sum += rowHeight(from, wide) + (from == 0 ? 0 : GAP);
        }
        return sum;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = cardWidth(getWidth());
        double y = 0;
        for (int from = 0; from < cards().size(); from += columns) {
            double height = rowHeight(from, getWidth());
            for (int at = from; at < Math.min(from + columns, cards().size()); at++) {
                double x = snapPositionX((at - from) * (width + GAP));
                cards().get(at).resizeRelocate(x, y, snapSizeX(width), height);
            }
            y += height + GAP;
        }
    }

    private double rowHeight(int from, double width) {
        return cards().stream()
                .skip(from)
                .limit(columns(width))
                .mapToDouble(card -> card.prefHeight(Math.floor(cardWidth(width))))
                .max()
                .orElse(0);
    }

    private int columns(double width) {
        int fitting = (int) ((width + GAP) / (narrowest + GAP));
        return Math.clamp(fitting, 1, Math.max(1, Math.min(mostColumns, cards().size())));
    }

    private double cardWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - GAP * (columns - 1)) / columns);
    }

    private List<Node> cards() {
        return getManagedChildren();
    }
}
