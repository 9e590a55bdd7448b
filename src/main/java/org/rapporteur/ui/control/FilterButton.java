package org.rapporteur.ui.control;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// The button of a list behind which stands what narrows the list down, where a window is so low that the list
/// would show nothing below it, as in the largest text. The button is there only then.
public final class FilterButton extends ToggleButton {
    /// In less, in pixels, filters and a few rows have no room below one another.
    private static final double LOW = 300;

    /// A button that says `words`.
    public FilterButton(String words) {
        super(words);
        getStyleClass().add("small");
        setMinWidth(USE_PREF_SIZE);
    }

    /// While `any` holds, shows `filters` where `page` is high enough, and else while this is pressed or while
    /// `used` holds: what is narrowed down says by what.
    public void fold(Region page, BooleanExpression any, ObservableBooleanValue used, Node... filters) {
        BooleanExpression low = page.heightProperty().greaterThan(0).and(page.heightProperty().lessThan(LOW));
        Fields.showWhile(this, any.and(low));
        for (Node filter : filters) {
            Fields.showWhile(filter, any.and(low.not().or(selectedProperty()).or(used)));
        }
    }
}
