package org.rapporteur.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Words that appear where the mouse rests. A tooltip is a window with a scene of its own; one for
/// each chip and cell of a screen would cost as much as the screen, so it is made when the mouse
/// first comes to it, or the keys where there is but a picture. To who has no mouse the words are the control's help.
public final class Tip {
    private static final ObservableBooleanValue NEVER = new ReadOnlyBooleanWrapper();
    private static final Duration USUAL = Duration.seconds(1);
    private static final Duration SOON = Duration.millis(100);
    private static final double GAP = 6;

    private Tip() {}

    /// Has `words` appear over `control` in place of what did before; nothing where they are empty.
    public static void on(Control control, String words) {
        set(control, words, false, NEVER);
    }

    /// The same for words that appear at once while `soon` is true, as where there is but a picture; then
    /// they also stand beside the control to which the keys have come.
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
        if (control.getProperties().remove(Tip.class) instanceof Coming before) {
            control.removeEventHandler(MouseEvent.MOUSE_ENTERED, before);
            control.focusVisibleProperty().removeListener(before);
        }
        if (!words.isEmpty()) {
            var coming = new Coming(control, words, wide, soon);
            control.getProperties().put(Tip.class, coming);
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, coming);
            if (soon != NEVER) {
                control.focusVisibleProperty().addListener(coming);
            }
        }
    }

    private record Coming(Control control, String words, boolean wide, ObservableBooleanValue soon)
            implements EventHandler<MouseEvent>, ChangeListener<Boolean> {
        @Override
        public void handle(MouseEvent event) {
            tooltip().setShowDelay(soon.get() ? SOON : USUAL);
        }

        @Override
        public void changed(ObservableValue<? extends Boolean> property, Boolean old, Boolean byKeys) {
            if (byKeys && soon.get()) {
                // What scrolls brings it into view first.
                AfterLayout.of(control, this::beside);
            } else if (control.getTooltip() != null) {
                control.getTooltip().hide();
            }
        }

        private Tooltip tooltip() {
            if (control.getTooltip() == null) {
                var tooltip = new Tooltip(words);
                if (wide) {
                    tooltip.getStyleClass().add("wide-tip");
                    WrappedLines.in(tooltip);
                }
                control.setTooltip(tooltip);
            }
            return control.getTooltip();
        }

        /// Until the focus goes on, or to another program, or there is more than a picture again.
        private void beside() {
            Window window = control.isFocusVisible() ? control.getScene().getWindow() : null;
            Bounds at = control.localToScreen(control.getLayoutBounds());
            if (window != null && window.isFocused() && at != null) {
                Tooltip tooltip = tooltip();
                Subscription leaving = Bindings.and(soon, window.focusedProperty()).subscribe(stays -> {
                    if (!stays) {
                        tooltip.hide();
                    }
                });
                tooltip.setOnHidden(event -> leaving.unsubscribe());
                tooltip.show(control, at.getMaxX() + GAP, at.getMinY());
            }
        }
    }
}
