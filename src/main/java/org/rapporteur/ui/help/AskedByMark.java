package org.rapporteur.ui.help;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;

/// A question mark, typed anywhere but into a field, opens the list of keys.
public final class AskedByMark {
    private AskedByMark() {}

    /// Listens for it in `root`.
    public static void in(Node root, Navigator navigator) {
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
                navigator.open(new Destination.HelpPage(HelpTopics.KEYS));
                event.consume();
            }
        });
    }
}
