package org.rapporteur.ui.control;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The handling label of all that is on show, across the window.
public final class MarkingBanner extends StackPane {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above-lowest");

    private final Label label = Labels.of("", "marking-word");

    /// A banner without a word; give it one with [#show].
    public MarkingBanner() {
        getStyleClass().add("marking-banner");
        getChildren().add(label);
    }

    /// Shows `marking`; `lowest` says whether it is the lowest label of the tracker.
    public void show(String marking, boolean lowest) {
        label.setText(marking.toUpperCase(Locale.ROOT));
        pseudoClassStateChanged(ABOVE, !lowest);
    }
}
