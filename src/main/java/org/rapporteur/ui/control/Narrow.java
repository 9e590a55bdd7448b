package org.rapporteur.ui.control;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Whether a part of the window has so little room that it is laid out in another way.
public final class Narrow {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private Narrow() {}

    /// Whether `region` was given less than `room`, in pixels; all of `marked` have the pseudo-class
    /// `narrow` meanwhile. False until it is laid out.
    public static ReadOnlyBooleanProperty in(Region region, double room, Node... marked) {
        var narrow = new ReadOnlyBooleanWrapper();
        region.widthProperty().subscribe(width ->
                narrow.set(width.doubleValue() > 0 && width.doubleValue() < room));
        for (Node node : marked) {
            narrow.subscribe(now -> node.pseudoClassStateChanged(NARROW, now));
        }
        return narrow.getReadOnlyProperty();
    }
}
