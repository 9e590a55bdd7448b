package org.rapporteur.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Status;

/// The word of a level on the level's colour; outlined where it is only possibly in force.
public final class LevelChip extends Label {
    private static final PseudoClass POSSIBLY = PseudoClass.getPseudoClass("possibly");

    /// A chip for a level.
    ///
    /// @param level 1 to 5, or [Scale#NOT_ASSESSED]
    /// @param word the level's word
    public LevelChip(int level, String word) {
        super(word);
        getStyleClass().add("level-chip");
        setMinWidth(Region.USE_PREF_SIZE);
        show(level, word, false);
    }

    /// The chip of an issue's status: its word, or "Not assessed".
    public static LevelChip of(Status status, Messages messages) {
        return status.levelName() == null
                ? new LevelChip(Scale.NOT_ASSESSED, messages.get("level.notAssessed"))
                : new LevelChip(status.level(), status.levelName());
    }

    /// The outlined chip of a level that may already be in force.
    public static LevelChip possibly(int level, String word, Messages messages) {
        var chip = new LevelChip(level, word);
        chip.show(level, messages.get("level.possibly", word), true);
        return chip;
    }

    /// Shows another level, for cells that are used again.
    public void show(int level, String word, boolean possibly) {
        setText(word);
        LevelStyle.set(this, level);
        pseudoClassStateChanged(POSSIBLY, possibly);
    }
}
