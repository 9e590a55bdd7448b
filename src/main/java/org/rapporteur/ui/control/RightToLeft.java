package org.rapporteur.ui.control;

import java.text.Bidi;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Keeps text that runs from the right out of what JavaFX 26 cannot do: it fails where it breaks a line within
/// such text, in each layout from then on, so that nothing of the screen is drawn any more.
final class RightToLeft {
    private RightToLeft() {}

    /// Whether some of `text` runs from the right.
    static boolean isIn(@Nullable String text) {
        return text != null && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Breaks `text` into lines where none of it runs from the right; else it stays one line, cut short.
    /// Where another decides on the lines, that holds.
    static void wrap(ObservableValue<String> text, BooleanProperty wraps) {
        text.subscribe(now -> {
            if (!wraps.isBound()) {
                wraps.set(!isIn(now));
            }
        });
    }
}
