package org.rapporteur.ui.control;

import java.util.Locale;
import javafx.css.Styleable;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.CommitmentState;

/// How far a promise is, as a word in the colour of its state; broken-lined where nobody rated it.
public final class StateChip extends Label {
    private static final String PREFIX = "state-";

    private final Messages messages;

    /// A chip for `state`.
    public StateChip(CommitmentState state, Messages messages) {
        this.messages = messages;
        getStyleClass().add("state-chip");
        setMinWidth(Region.USE_PREF_SIZE);
        show(state);
    }

    /// Shows another state, for cells that are used again.
    public void show(CommitmentState state) {
        show(state, messages.of(state));
    }

    /// The same in other words.
    public void show(CommitmentState state, String words) {
        setText(words);
        colour(this, state);
    }

    /// Gives `node` the style class by which it takes the colour of `state`, and takes any other.
    public static void colour(Styleable node, CommitmentState state) {
        for (CommitmentState one : CommitmentState.values()) {
            node.getStyleClass().remove(styleClass(one));
        }
        node.getStyleClass().add(styleClass(state));
    }

    private static String styleClass(CommitmentState state) {
        return PREFIX + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
