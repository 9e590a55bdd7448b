package org.rapporteur.ui.commitments;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.StateChip;
import org.rapporteur.ui.control.WrappingRow;

/// The ladder of a promise from left to right: not yet rated, under way or not, and how it ended.
/// The rung on which it is stands out, with its date below.
final class Ladder extends WrappingRow {
    private static final List<List<CommitmentState>> STEPS = List.of(
            List.of(CommitmentState.NOT_RATED),
            List.of(CommitmentState.IN_THE_WORKS, CommitmentState.STALLED),
            List.of(CommitmentState.KEPT, CommitmentState.COMPROMISE, CommitmentState.BROKEN));

    /// The ladder with `here` in force, `since` in words or empty.
    Ladder(CommitmentState here, String since, Messages messages) {
        getStyleClass().add("ladder");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(messages.of(here) + (since.isEmpty() ? "" : ", " + since));
        for (List<CommitmentState> step : STEPS) {
            if (!getChildren().isEmpty()) {
                getChildren().add(new FontIcon(Feather.ARROW_RIGHT));
            }
            var rungs = new VBox();
            rungs.getStyleClass().add("ladder-step");
            rungs.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(rungs, Priority.ALWAYS);
            step.forEach(state -> rungs.getChildren().add(rung(state, state == here, since, messages)));
            getChildren().add(rungs);
        }
    }

    private static Node rung(CommitmentState state, boolean here, String since, Messages messages) {
        Label word = Labels.of(messages.of(state));
        var rung = new VBox(word);
        rung.getStyleClass().add("rung");
        rung.setMaxWidth(Double.MAX_VALUE);
        StateChip.colour(rung, state);
        if (here) {
            rung.getStyleClass().add("here");
            word.getStyleClass().add("strong");
            if (!since.isEmpty()) {
                Label date = Labels.wrapping(since, "small");
                date.setMinWidth(Region.USE_PREF_SIZE);
                rung.getChildren().add(date);
            }
        }
        return rung;
    }
}
