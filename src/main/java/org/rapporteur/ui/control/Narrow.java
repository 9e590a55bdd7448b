package org.rapporteur.ui.control;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Whether a part of the window has so little room that it is laid out in another way.
public final class Narrow {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private Narrow() {}

    /// Whether `region` was given less than `room`, in pixels; all of `marked` have the pseudo-class
    /// `narrow` meanwhile. False until it is laid out.
    public static ReadOnlyBooleanProperty in(Region region, double room, Node... marked) {
        return less(region.widthProperty(), room, NARROW, marked);
    }

    /// The same of its height; the pseudo-class is `low`.
    public static ReadOnlyBooleanProperty low(Region region, double room, Node... marked) {
        return less(region.heightProperty(), room, LOW, marked);
    }

    private static ReadOnlyBooleanProperty less(
            ReadOnlyDoubleProperty side, double room, PseudoClass mark, Node... marked) {
        var less = new ReadOnlyBooleanWrapper();
        side.subscribe(now -> less.set(now.doubleValue() > 0 && now.doubleValue() < room));
        for (Node node : marked) {
            less.subscribe(now -> node.pseudoClassStateChanged(mark, now));
        }
        return less.getReadOnlyProperty();
    }
}
