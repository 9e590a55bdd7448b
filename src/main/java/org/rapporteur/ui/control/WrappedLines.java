package org.rapporteur.ui.control;

import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Words over as many lines as they need, the one way to have them.
///
/// JavaFX 26 fails where it breaks a line within Arabic or Hebrew, in each layout from then on, so that nothing
/// of the screen is drawn any more. Words with some of it stay on one line, cut short or scrolled. What is drawn
/// in parts is broken between them.
public final class WrappedLines {
    /// Where words, what stands between them, and spaces meet. Apart from each other, they are drawn in their
    /// right order too: of a word and its full stop in another typeface the toolkit turns only the letters.
    private static final Pattern JOINTS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"
            + "|(?<=[\\p{L}\\p{M}\\p{N}])(?![\\p{L}\\p{M}\\p{N}])"
            + "|(?<![\\p{L}\\p{M}\\p{N}])(?=[\\p{L}\\p{M}\\p{N}])");

    private WrappedLines() {}

    /// Breaks the words of a label, a link or a button, but no date among them.
    public static void in(Labeled labeled) {
        in(labeled.textProperty(), labeled.wrapTextProperty());
        keepDatesWhole(labeled.textProperty());
    }

    /// Breaks what is typed.
    public static void in(TextArea area) {
        in(area.textProperty(), area.wrapTextProperty());
    }

    /// Breaks the words of a tooltip, but no date among them.
    public static void in(Tooltip tooltip) {
        in(tooltip.textProperty(), tooltip.wrapTextProperty());
        keepDatesWhole(tooltip.textProperty());
    }

    /// Has `label`, whose words are broken, say what `text` says from now on.
    static void follow(Label label, ObservableValue<? extends @Nullable String> text) {
        label.textProperty().bind(text.map(WholeDates::in));
    }

    /// Where another decides on the words, they are as it says.
    private static void keepDatesWhole(StringProperty text) {
        text.subscribe(now -> {
            if (now != null && !text.isBound()) {
                text.set(WholeDates.in(now));
            }
        });
    }

    /// Where another decides on the lines, that holds.
    private static void in(ObservableValue<String> text, BooleanProperty wraps) {
        text.subscribe(now -> {
            if (!wraps.isBound()) {
                wraps.set(canBreak(now));
            }
        });
    }

    /// Whether `text` can be broken into lines.
    public static boolean canBreak(@Nullable String text) {
        return text == null || !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// The parts of `text`, one after the other, between which alone it is to be broken: all of it, or where
    /// that cannot be broken its words, and what stands between them.
    public static List<String> parts(String text) {
        return canBreak(text) ? List.of(text) : List.of(JOINTS.split(text));
    }
}
