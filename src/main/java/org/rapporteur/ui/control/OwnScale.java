package org.rapporteur.ui.control;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.rapporteur.ui.Zoom;

/// Draws its content at its own size in a window whose content is drawn larger or smaller. The control for
/// rich text (JavaFX 26) places its caret and its selection by lengths on the screen: drawn larger it would
/// show them beside the words that they belong to. It is to make its letters larger instead, by [#times].
final class OwnScale extends Region {
    private final Region content;
    private final Scale back = new Scale(1, 1, 0, 0);
    private final ReadOnlyDoubleWrapper times = new ReadOnlyDoubleWrapper(1);

    OwnScale(Region content) {
        this.content = content;
        content.getTransforms().add(back);
        getChildren().add(content);
    }

    /// How many times its own size the content is to draw its letters.
    ReadOnlyDoubleProperty timesProperty() {
        return times.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        double now = Zoom.of(this);
        back.setX(1 / now);
        back.setY(1 / now);
        times.set(now);
        content.resizeRelocate(0, 0, getWidth() * now, getHeight() * now);
    }
}
