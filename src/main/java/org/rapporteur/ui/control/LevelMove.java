package org.rapporteur.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.Scale;

/// What a status change did: the chip of the level before, an arrow, the chip of the level set.
/// Where it stays the same, only the level set.
public final class LevelMove extends HBox {
    /// The chips of `change`; the level set is outlined where it is only `possibly` in force.
    public LevelMove(LevelChange change, boolean possibly, Messages messages) {
        super(7);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        if (change.from() != change.to()) {
            String before = word(change.from(), change.fromName(), messages);
            getChildren().addAll(new LevelChip(change.from(), before), Labels.of("→", "muted"));
        }
        String word = word(change.to(), change.toName(), messages);
        getChildren().add(possibly
                ? LevelChip.possibly(change.to(), word, messages) : new LevelChip(change.to(), word));
    }

    private static String word(int level, String name, Messages messages) {
        return level == Scale.NOT_ASSESSED ? messages.get("level.notAssessed") : name;
    }
}
