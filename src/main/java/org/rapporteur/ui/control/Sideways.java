package org.rapporteur.ui.control;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What may be wider than the room that it has: it is scrolled sideways within its own frame, by its bar
/// or by the focus, which takes what it goes to into view. It is as high as all that is in it. What names the
/// rows stays in sight meanwhile.
public final class Sideways extends ScrollPane {
    private final Region content;
    private final Set<Region> staying = new HashSet<>();
    private final DoubleBinding moved;
    private Subscription focus = Subscription.EMPTY;

    /// A frame around `content`, which is never narrower than its least width.
    public Sideways(Region content) {
        super(content);
        this.content = content;
        this.moved = Bindings.createDoubleBinding(this::moved,
                hvalueProperty(), content.widthProperty(), viewportBoundsProperty());
        getStyleClass().add("sideways");
        setFitToWidth(true);
        setMinWidth(0);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        // The skin measures its content without asking how wide it will be.
        content.layoutBoundsProperty().subscribe(this::requestLayout);
        sceneProperty().subscribe(this::follow);
        localToSceneTransformProperty().subscribe(moved -> keepBarInSight());
    }

    /// A press anywhere in a frame asks for the focus to it, after what was pressed has taken it: that keeps
    /// it.
    @Override
    public void requestFocus() {
        // Nothing is done at the frame itself.
    }

    /// Has these, at the beginning of the content, stay where they are while the rest is moved under them.
    /// Those that stayed before are let go.
    public void stay(Collection<? extends Region> beginnings) {
        staying.forEach(one -> one.translateXProperty().unbind());
        staying.clear();
        staying.addAll(beginnings);
        staying.forEach(one -> {
            one.translateXProperty().bind(moved);
            one.setViewOrder(-1);
        });
    }

    /// How far the content is moved to the left.
    private double moved() {
        return Math.max(0, getHvalue() * (content.getWidth() - getViewportBounds().getWidth()));
    }

    private void follow(@Nullable Scene scene) {
        focus.unsubscribe();
        focus = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::reveal);
    }

    /// What can be seen with the beginning is seen with it. What is pressed does not go from under the pointer.
    private void reveal(@Nullable Node owner) {
        if (owner == null || isPressed() || !Ancestry.within(owner, content)) {
            return;
        }
        if (Ancestry.of(owner).noneMatch(staying::contains)) {
            Bounds at = at(owner, content);
            double seen = getViewportBounds().getWidth();
            double from = at.getMinX() - staying.stream().mapToDouble(Region::getWidth).max().orElse(0);
            double low = from < moved() && at.getMaxX() <= seen ? 0 : from;
            setHvalue(toward(getHvalue(), low, at.getMaxX(), content.getWidth(), seen));
        }
        revealAbove(owner);
    }

    /// Takes it into view in what scrolls this one up and down, where the bar lies over the last lines.
    private void revealAbove(Node owner) {
        ScrollPane around = around();
        if (around != null) {
            Node whole = around.getContent();
            Bounds at = at(owner, whole);
            double bar = horizontal().filter(Node::isVisible).map(ScrollBar::getHeight).orElse(0.0);
            around.setVvalue(toward(around.getVvalue(), at.getMinY(), at.getMaxY() + bar,
                    whole.getLayoutBounds().getHeight(), around.getViewportBounds().getHeight()));
        }
    }

    private static Bounds at(Node node, Node within) {
        return within.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    /// Scrolls `around` no further than `node` in its content needs to be seen.
    public static void reveal(ScrollPane around, Node node) {
        Node whole = around.getContent();
        Bounds at = at(node, whole);
        Bounds seen = around.getViewportBounds();
        Bounds all = whole.getLayoutBounds();
        around.setHvalue(toward(around.getHvalue(), at.getMinX(), at.getMaxX(), all.getWidth(), seen.getWidth()));
        around.setVvalue(toward(around.getVvalue(), at.getMinY(), at.getMaxY(), all.getHeight(), seen.getHeight()));
    }

    /// The place of a bar, from 0 to 1, at which the part from `low` to `high` of `whole` is seen.
    ///
    /// @param now the place where it is
    /// @param seen how much of the whole is seen at once
    public static double toward(double now, double low, double high, double whole, double seen) {
        double beyond = whole - seen;
        if (beyond <= 0) {
            return now;
        }
        double offset = now * beyond;
        return low < offset ? Math.max(0, low / beyond)
                : high > offset + seen ? Math.min(1, Math.min(low, high - seen) / beyond) : now;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        // Who asks may not have rounded yet, and a hair's breadth can be a line more.
        double inner = width < 0 ? content.prefWidth(-1)
                : snapSizeX(width) - snappedLeftInset() - snappedRightInset();
        double least = content.minWidth(-1);
        return snappedTopInset() + snapSizeY(content.prefHeight(Math.max(inner, least)))
                + (inner < least ? bar() : 0) + snappedBottomInset();
    }

    private double bar() {
        return horizontal().map(bar -> snapSizeY(bar.prefHeight(-1))).orElse(0.0);
    }

    private Optional<ScrollBar> horizontal() {
        return getChildrenUnmodifiable().stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL).findFirst();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        keepBarInSight();
    }

    private void keepBarInSight() {
        ScrollPane around = around();
        if (around != null) {
            double end = sceneToLocal(around.localToScene(0, around.getHeight())).getY();
            horizontal().filter(Node::isVisible).ifPresent(bar -> bar.setTranslateY(
                    Math.min(0, Math.max(-bar.getLayoutY(), end - bar.getLayoutY() - bar.getHeight()))));
        }
    }

    private @Nullable ScrollPane around() {
        return Ancestry.of(getParent(), ScrollPane.class).findFirst().orElse(null);
    }
}
