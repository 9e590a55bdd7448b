package org.rapporteur.ui.control;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Text on a screen, by the roles of the type scale.
///
/// Style classes: `page-title`, `card-title`, `lead`, `strong`, `muted`, `faint`, `small`,
/// `warn`, `danger`, `good`.
public final class Labels {
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
    /// A zero-width non-joiner.
    private static final String BREAK = "\u200c";

    private Labels() {}

    /// One line with the given style classes; it never shrinks below its words.
    public static Label of(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Text that runs over as many lines as it needs.
    public static Label wrapping(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /// `text` with a place to break after each hyphen between letters. Without one the toolkit breaks a
    /// long word such as “Military-to-military” at whatever letter comes to stand at the edge. What is
    /// put in is not seen and not spoken.
    public static String atHyphens(String text) {
        return HYPHEN.matcher(text).replaceAll("-" + BREAK);
    }

    /// One line that may be cut short with an ellipsis; the whole is then its tooltip's.
    public static Label cut(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.getStyleClass().add("may-cut");
        label.setMinWidth(0);
        return label;
    }
}
