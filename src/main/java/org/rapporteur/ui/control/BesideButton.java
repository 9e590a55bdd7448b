package org.rapporteur.ui.control;

import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// The button of a screen whose columns scroll by themselves and cannot stand below one another: where there
/// is no room for all, what stands beside takes the place of another column while this is pressed.
///
/// Such columns have the pseudo-class `narrow`. The button is there only then.
public final class BesideButton extends ToggleButton {
    /// A button that says `words`.
    public BesideButton(String words) {
        super(words);
        getStyleClass().add("small");
        setMinWidth(USE_PREF_SIZE);
    }

    /// Where `columns` are narrower than `room`, in pixels, shows `side` in place of `main` while this is
    /// pressed.
    public void fold(Region columns, double room, Node main, Node side) {
        BooleanExpression narrow = Narrow.in(columns, room, columns);
        Fields.showWhile(this, narrow);
        Fields.showWhile(main, narrow.not().or(selectedProperty().not()));
        Fields.showWhile(side, narrow.not().or(selectedProperty()));
    }
}
