package org.rapporteur.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The actions that stand below a selection, or above it where there is no room below.
final class SelectionBar extends Pane {
    private static final double GAP = 8;

    private final Region text;
    private final FlowPane bar = new FlowPane();
    private boolean wanted;

    /// A bar that follows the selection of `text`, over which it lies.
    SelectionBar(Region text) {
        this.text = text;
        bar.getStyleClass().add("selection-bar");
        bar.setVisible(false);
        setPickOnBounds(false);
        getChildren().add(bar);
        // The control draws the selection in its own layout pass, and moves it when scrolled.
        text.needsLayoutProperty().subscribe(this::requestLayout);
    }

    void setActions(Node... actions) {
        for (Node action : actions) {
            if (action instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
            action.setFocusTraversable(false);
        }
        bar.getChildren().setAll(actions);
    }

    void follow(boolean selected) {
        wanted = selected && !bar.getChildren().isEmpty();
        if (!wanted) {
            bar.setVisible(false);
        }
        requestLayout();
    }

    void hideNow() {
        follow(false);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(oneLine(), Math.max(0, getWidth() - 2 * GAP));
        bar.resize(width, bar.prefHeight(width));
        Node drawn = wanted ? text.lookup(".selection-highlight") : null;
        if (drawn == null) {
            return;
        }
        watch(drawn);
        Bounds at = sceneToLocal(drawn.localToScene(drawn.getBoundsInLocal()));
        bar.setVisible(at.getHeight() > 0 && at.getMaxY() > 0 && at.getMinY() < getHeight());
        double below = at.getMaxY() + GAP;
        double y = below + bar.getHeight() <= getHeight() ? below : at.getMinY() - GAP - bar.getHeight();
        double x = Math.min(at.getMinX(), getWidth() - bar.getWidth() - GAP);
        bar.relocate(snapPositionX(Math.max(GAP, x)), snapPositionY(Math.max(GAP, y)));
    }

    private double oneLine() {
        double sum = bar.snappedLeftInset() + bar.snappedRightInset() - bar.getHgap();
        for (Node action : bar.getChildren()) {
            sum += Math.ceil(action.prefWidth(-1)) + bar.getHgap();
        }
        return sum;
    }

    private void watch(Node drawn) {
        if (drawn.getProperties().putIfAbsent(this, true) == null) {
            drawn.boundsInParentProperty().subscribe(this::requestLayout);
        }
    }
}
