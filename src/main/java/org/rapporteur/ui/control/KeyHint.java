package org.rapporteur.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The keys of a command, drawn as a small cap.
public final class KeyHint extends Label {
    /// A cap that says `keys`, as "Ctrl L".
    public KeyHint(String keys) {
        super(keys);
        getStyleClass().add("key-hint");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// A button with its keys at the right of its words.
    public static Button button(String text, String keys, Runnable action) {
        var button = new Button(text, new KeyHint(keys));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
