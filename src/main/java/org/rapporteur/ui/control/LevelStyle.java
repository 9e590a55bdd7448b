package org.rapporteur.ui.control;

import javafx.css.Styleable;
import org.rapporteur.model.Scale;

/// The style class by which a node takes the colour of a level.
final class LevelStyle {
    private static final String PREFIX = "level-";

    private LevelStyle() {}

    /// Gives `node` the colour of `level`, 1 to 5 or [Scale#NOT_ASSESSED], and takes any other.
    static void set(Styleable node, int level) {
        node.getStyleClass().removeIf(name -> name.matches(PREFIX + "\\d"));
        node.getStyleClass().add(PREFIX + level);
    }
}
