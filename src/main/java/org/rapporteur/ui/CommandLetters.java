package org.rapporteur.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keeps a letter that was a command out of the field to which the command led. The toolkit tells of a
/// key twice, that it was pressed and what it types, and the second goes to whoever has the focus by then.
public final class CommandLetters {
    private @Nullable Node pressedIn;
    private boolean down;

    private CommandLetters() {}

    /// Watches the keys of `scene`.
    public static void keptIn(Scene scene) {
        var letters = new CommandLetters();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            letters.pressedIn = scene.getFocusOwner();
            letters.down = true;
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (letters.down && scene.getFocusOwner() != letters.pressedIn) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> letters.down = false);
    }
}
