package org.rapporteur.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.ScreenKey;

/// The keys of a command, drawn as a small cap.
public final class KeyHint extends Label {
    /// A cap that says `keys`, as "Ctrl L".
    public KeyHint(String keys) {
        super(keys);
        getStyleClass().add("key-hint");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// A button with its keys at the right of its words; its tooltip says what it does.
    public static Button button(String text, ScreenKey key, Messages messages, Runnable action) {
        var button = new Button(text, new KeyHint(key.shown()));
        Tip.on(button, key.taught(messages.of(key), messages));
        button.getStyleClass().add("with-keys");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
