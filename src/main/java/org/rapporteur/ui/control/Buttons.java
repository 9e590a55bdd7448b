package org.rapporteur.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons as they stand on screens: never narrower than their words.
public final class Buttons {
    private Buttons() {}

    /// A button that says `words` and does `action`.
    public static Button of(String words, Runnable action) {
        var button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// The same, found by `id` in the scene.
    public static Button of(String id, String words, Runnable action) {
        Button button = of(words, action);
        button.setId(id);
        return button;
    }

    /// A small one, as it stands on a card.
    public static Button small(String words, Runnable action) {
        Button button = of(words, action);
        button.getStyleClass().add("small");
        return button;
    }

    /// A small one in the head of a list, found by `id`, that begins a new entry of it.
    public static Button begin(String id, String words, Runnable action) {
        Button button = small(id, words, action);
        button.setGraphic(new FontIcon(Feather.PLUS));
        return button;
    }

    /// A small one, found by `id` in the scene.
    public static Button small(String id, String words, Runnable action) {
        Button button = small(words, action);
        button.setId(id);
        return button;
    }
}
