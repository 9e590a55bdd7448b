package org.rapporteur.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// Several buttons of which one is always pressed in. Another is chosen by a click, by Space, or by the
/// arrows, which press no button: what a button does by an action of its own, the arrows leave undone.
public final class OneOf extends ToggleGroup {
    private final Consumer<ToggleButton> chosen;
    private @Nullable Toggle last;

    /// A group without buttons.
    ///
    /// @param chosen told of the button that the officer presses in
    public OneOf(Consumer<ToggleButton> chosen) {
        this.chosen = chosen;
        selectedToggleProperty().addListener((property, old, now) -> turn(old, now));
    }

    /// Presses `button` in for what was chosen elsewhere, and tells nobody.
    public void show(Toggle button) {
        last = button;
        selectToggle(button);
    }

    /// A second press on what is chosen does not let it out.
    private void turn(@Nullable Toggle old, @Nullable Toggle now) {
        if (now == null) {
            selectToggle(old);
        } else if (now != last) {
            last = now;
            chosen.accept((ToggleButton) now);
        }
    }
}
