package org.rapporteur.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;

/// The root of the window: draws its one content larger or smaller, by whatever factor, in the room
/// that there is. The content lays itself out as in a window so much smaller or larger, so that
/// nothing in it needs to know: words, icons, rows and charts keep their proportions.
public final class Zoom extends Region {
    private final DoubleProperty factor = new SimpleDoubleProperty(1);
    private final Scale scale = new Scale(1, 1, 0, 0);
    private Node content;

    /// A window with `content` at its own size.
    public Zoom(Node content) {
        this.content = content;
        scale.xProperty().bind(factor);
        scale.yProperty().bind(factor);
        factor.subscribe(this::requestLayout);
        setContent(content);
    }

    /// How many times its own size the content is drawn.
    public DoubleProperty factorProperty() {
        return factor;
    }

    /// How many times its own size `node` is drawn in its window: what is made of points, as a picture, needs
    /// as many more of them.
    public static double of(Node node) {
        Transform shown = node.getLocalToSceneTransform();
        return Math.hypot(shown.getMxx(), shown.getMyx());
    }

    /// Shows `node` in place of what was there.
    public void setContent(Node node) {
        content.getTransforms().remove(scale);
        content = node;
        content.getTransforms().add(scale);
        getChildren().setAll(content);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * factor.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * factor.get();
    }
}
