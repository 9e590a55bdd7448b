package org.rapporteur.ui.control;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;

/// Scrolls what is dragged over while the pointer is at its upper or lower edge, the faster the nearer it is to
/// it. It stops where the pointer leaves.
final class EdgeScroll {
    private static final double EDGE = 40;
    /// In pixels a second, at the very edge.
    private static final double FASTEST = 900;
    private static final double NANOS = 1e9;

    private final Node around;
    private final Runnable scrolled;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            advance(now);
        }
    };
    private Point2D pointer = Point2D.ZERO;
    private long before;

    /// Scrolls `around` or what it stands in; `scrolled` is told of each time.
    EdgeScroll(Node around, Runnable scrolled) {
        this.around = around;
        this.scrolled = scrolled;
    }

    /// The pointer is dragged at `at` in the scene.
    void over(Point2D at) {
        pointer = at;
        boolean moves = scroller().filter(found -> speed(found.sight()) != 0).isPresent();
        if (!moves) {
            stop();
        } else if (before == 0) {
            before = System.nanoTime();
            timer.start();
        }
    }

    /// Scrolls no more.
    void stop() {
        timer.stop();
        before = 0;
    }

    private void advance(long now) {
        Scroller found = scroller().orElse(null);
        double speed = found == null ? 0 : speed(found.sight());
        if (found == null || speed == 0) {
            stop();
            return;
        }
        double seconds = Math.clamp((now - before) / NANOS, 0, 0.1);
        before = now;
        found.by().accept(speed * seconds);
        scrolled.run();
    }

    private double speed(Bounds sight) {
        if (!sight.contains(pointer)) {
            return 0;
        }
        double above = EDGE - (pointer.getY() - sight.getMinY());
        double below = EDGE - (sight.getMaxY() - pointer.getY());
        return FASTEST * (Math.max(0, below) - Math.max(0, above)) / EDGE;
    }

    /// What is scrolled.
    ///
    /// @param sight where it is seen, in the scene
    /// @param by scrolls it by so many pixels
    private record Scroller(Bounds sight, DoubleConsumer by) {}

    /// The rows of a list that has more than it shows, else the nearest pane that has.
    private Optional<Scroller> scroller() {
        if (around.getScene() == null) {
            return Optional.empty();
        }
        if (around.lookup(".virtual-flow") instanceof VirtualFlow<?> rows && around.lookup(".scroll-bar:vertical")
                instanceof Node bar && bar.isVisible()) {
            return Optional.of(new Scroller(inScene(rows), rows::scrollPixels));
        }
        for (Parent at = around.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && hidden(pane) > 0) {
                return Optional.of(new Scroller(inScene(pane), by -> pane.setVvalue(Math.clamp(
                        pane.getVvalue() + by / hidden(pane) * (pane.getVmax() - pane.getVmin()),
                        pane.getVmin(), pane.getVmax()))));
            }
        }
        return Optional.empty();
    }

    private static double hidden(ScrollPane pane) {
        return pane.getContent() == null ? 0
                : pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
