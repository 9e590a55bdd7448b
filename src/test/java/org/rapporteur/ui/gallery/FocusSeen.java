package org.rapporteur.ui.gallery;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;

/// Tells whether one sees where the keys are, after
/// [the rule on the look of the focus](https://www.w3.org/WAI/WCAG22/Understanding/focus-appearance.html):
/// between a control with the focus and the same without it, at least as many pixels as a line of one
/// pixel around it has, or one of four along its shorter side, differ by a contrast of 3 to 1.
///
/// With a window that has the focus; on the JavaFX thread, but for [#settled].
public final class FocusSeen {
    private static final double CONTRAST = 3;
    /// What the corners take away from a line.
    private static final double CORNERS = 0.8;
    /// How far a ring stands off.
    private static final int AROUND = 4;

    private FocusSeen() {}

    /// The part of what is needed that is seen of the focus of the owner of `scene`: 1 or more is
    /// enough. The focus is given away for it, and given back.
    public static double of(Scene scene) {
        Node owner = scene.getFocusOwner();
        Bounds seen = seen(owner);
        if (seen.isEmpty()) {
            return 0;
        }
        Image with = picture(scene, seen);
        scene.getRoot().requestFocus();
        Image without = picture(scene, seen);
        owner.requestFocus();
        return part(owner, seen, with, without);
    }

    /// The same on another thread, with time for the toolkit between two steps: among the many controls of a
    /// whole screen it does not always draw what came and went between two frames.
    public static double settled(Scene scene) {
        Node owner = Toolkit.onFx(scene::getFocusOwner);
        Gallery.settle();
        Bounds seen = Toolkit.onFx(() -> seen(owner));
        if (seen.isEmpty()) {
            return 0;
        }
        Image with = Toolkit.onFx(() -> picture(scene, seen));
        Toolkit.runOnFx(scene.getRoot()::requestFocus);
        Gallery.settle();
        Image without = Toolkit.onFx(() -> picture(scene, seen));
        Toolkit.runOnFx(owner::requestFocus);
        return Toolkit.onFx(() -> part(owner, seen, with, without));
    }

    private static double part(Node owner, Bounds seen, Image with, Image without) {
        Bounds at = row(owner);
        double width = Math.min(at.getWidth(), seen.getWidth());
        double height = Math.min(at.getHeight(), seen.getHeight());
        double needed = CORNERS * Math.min(2 * (width + height), 4 * Math.min(width, height));
        return differing(with, without) / needed;
    }

    /// The control, or where it is a list or a table the row in it.
    private static Bounds row(Node owner) {
        if (owner instanceof ListView<?> || owner instanceof TableView<?>) {
            return owner.lookupAll(".indexed-cell").stream()
                    .filter(cell -> cell instanceof IndexedCell<?> one && !one.isEmpty() && one.isSelected())
                    .map(cell -> cell.localToScene(cell.getLayoutBounds())).findFirst()
                    .orElseGet(() -> owner.localToScene(owner.getLayoutBounds()));
        }
        return owner.localToScene(owner.getLayoutBounds());
    }

    /// The part of the window in which `owner` shows, with a rim.
    private static Bounds seen(Node owner) {
        Bounds at = owner.localToScene(owner.getLayoutBounds());
        double left = Math.max(0, at.getMinX() - AROUND);
        double top = Math.max(0, at.getMinY() - AROUND);
        double right = Math.min(owner.getScene().getWidth(), at.getMaxX() + AROUND);
        double bottom = Math.min(owner.getScene().getHeight(), at.getMaxY() + AROUND);
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    private static Image picture(Scene scene, Bounds part) {
        var parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(part.getMinX(), part.getMinY(), part.getWidth(), part.getHeight()));
        return scene.getRoot().snapshot(parameters, null);
    }

    private static int differing(Image one, Image other) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        int differing = 0;
        for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
            for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
                if (first.getArgb(x, y) != second.getArgb(x, y)
                        && contrast(first.getColor(x, y), second.getColor(x, y)) >= CONTRAST) {
                    differing++;
                }
            }
        }
        return differing;
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
