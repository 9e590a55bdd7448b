package org.rapporteur.ui.control;

import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Direction;

/// Which way an issue moved last: a triangle up or down, nothing where it is steady.
public final class TrendArrow extends Region {
    private final Messages messages;

    /// An arrow in the colour of the level reached.
    public TrendArrow(Direction direction, int level, Messages messages) {
        this.messages = messages;
        getStyleClass().add("trend-arrow");
        show(direction, level);
    }

    /// Shows another trend.
    public void show(Direction direction, int level) {
        getStyleClass().removeAll("up", "down");
        if (direction != Direction.STEADY) {
            getStyleClass().add(direction == Direction.BETTER ? "up" : "down");
        }
        LevelStyle.set(this, level);
        setAccessibleText(messages.of(direction));
        setVisible(direction != Direction.STEADY);
        setManaged(isVisible());
    }
}
