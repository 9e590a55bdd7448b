package org.rapporteur.ui.timeline;

import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;
import org.rapporteur.ui.Zoom;

/// A canvas with as many points as the window shows of it. In a window whose content is drawn larger, a
/// plain one is blown up like a photograph.
final class SharpCanvas extends Canvas {
    private final Scale back = new Scale(1, 1, 0, 0);

    SharpCanvas() {
        getTransforms().add(back);
    }

    /// Makes it as large as `width` by `height` of what holds it: in these units one draws, whatever it is
    /// shown at.
    ///
    /// @return whether it was otherwise before; it is empty then
    boolean fit(double width, double height) {
        Parent holder = getParent();
        double times = holder == null ? 1 : Zoom.of(holder);
        if (getWidth() == width * times && getHeight() == height * times && back.getX() == 1 / times) {
            return false;
        }
        setWidth(width * times);
        setHeight(height * times);
        back.setX(1 / times);
        back.setY(1 / times);
        getGraphicsContext2D().setTransform(times, 0, 0, times, 0, 0);
        return true;
    }
}
