package org.rapporteur.ui.control;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Words that appear where the mouse rests. A tooltip is a window with a scene of its own; one for
/// each chip and cell of a screen would cost as much as the screen, so it is made when the mouse
/// first comes to it. To who has no mouse the words are the control's help.
public final class Tip {
    private static final ObservableBooleanValue NEVER = new ReadOnlyBooleanWrapper();
    private static final Duration USUAL = Duration.seconds(1);
    private static final Duration SOON = Duration.millis(100);

    private Tip() {}

    /// Has `words` appear over `control` in place of what did before; nothing where they are empty.
    public static void on(Control control, String words) {
        set(control, words, false, NEVER);
    }

    /// The same for words that appear at once while `soon` is true, as where there is but a picture.
    public static void on(Control control, String words, ObservableBooleanValue soon) {
        set(control, words, false, soon);
    }

    /// The same for a text of several lines.
    public static void wide(Control control, String words) {
        set(control, words, true, NEVER);
    }

    private static void set(Control control, String words, boolean wide, ObservableBooleanValue soon) {
        control.setTooltip(null);
        control.setAccessibleHelp(words.isEmpty() ? null : words);
        if (control.getProperties().remove(Tip.class) instanceof Entering before) {
            control.removeEventHandler(MouseEvent.MOUSE_ENTERED, before);
        }
        if (!words.isEmpty()) {
            var entering = new Entering(control, words, wide, soon);
            control.getProperties().put(Tip.class, entering);
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, entering);
        }
    }

    private record Entering(Control control, String words, boolean wide, ObservableBooleanValue soon)
            implements EventHandler<MouseEvent> {
        @Override
        public void handle(MouseEvent event) {
            if (control.getTooltip() == null) {
                var tooltip = new Tooltip(words);
                if (wide) {
                    tooltip.getStyleClass().add("wide-tip");
                    WrappedLines.in(tooltip);
                }
                control.setTooltip(tooltip);
            }
            control.getTooltip().setShowDelay(soon.get() ? SOON : USUAL);
        }
    }
}
