package org.rapporteur.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Text on a screen, by the roles of the type scale.
///
/// Style classes: `page-title`, `card-title`, `lead`, `strong`, `muted`, `faint`, `small`,
/// `warn`, `danger`, `good`.
public final class Labels {
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
        var label = new WrappingLabel(text);
        label.getStyleClass().addAll(styleClasses);
        WrappedLines.in(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /// The same for words that change.
    public static Label wrapping(ObservableValue<? extends @Nullable String> text, String... styleClasses) {
        Label label = wrapping("", styleClasses);
        WrappedLines.follow(label, text);
        return label;
    }

    /// A web address or a file with its folders, on one line: cut in the middle, for its beginning says where it is
    /// and its end what it is; the whole is its tooltip's.
    public static Label address(String address, String... styleClasses) {
        Label label = cut(address, styleClasses);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Tip.wide(label, address);
        return label;
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
