package org.rapporteur.ui.control;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Chooses from a list by the first letters of an option, typed one after the other, as lists of every
/// platform do. After a second's rest, or in another list, the letters count anew.
public final class FirstLetters {
    private static final Duration REST = Duration.seconds(1);

    private final StringBuilder letters = new StringBuilder();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable ComboBox<?> last;

    private FirstLetters() {
        rest.setOnFinished(event -> letters.setLength(0));
    }

    /// Lets all lists in `root` be chosen from like this.
    public static void in(Node root) {
        var choosing = new FirstLetters();
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getTarget() instanceof ComboBox<?> box && !box.isEditable()) {
                choosing.typed(event, box);
            }
        });
    }

    private <E> void typed(KeyEvent event, ComboBox<E> box) {
        if (box != last) {
            letters.setLength(0);
            last = box;
        }
        String letter = event.getCharacter();
        boolean chord = event.isAltDown() || event.isControlDown() || event.isMetaDown();
        boolean nothing = letter.isEmpty() || Character.isISOControl(letter.charAt(0))
                || letters.isEmpty() && letter.isBlank();
        if (chord || nothing) {
            return;
        }
        letters.append(letter.toLowerCase(Locale.ROOT));
        rest.playFromStart();
        box.getItems().stream().filter(option -> option != null && box.getConverter().toString(option)
                        .toLowerCase(Locale.ROOT).startsWith(letters.toString()))
                .findFirst().ifPresent(box::setValue);
        event.consume();
    }
}
