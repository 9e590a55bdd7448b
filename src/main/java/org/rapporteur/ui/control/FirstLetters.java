package org.rapporteur.ui.control;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Chooses from a list by the first letters of an option, typed one after the other, as lists of every
/// platform do. After a second's rest the letters count anew.
final class FirstLetters<E> implements EventHandler<KeyEvent> {
    private static final Duration REST = Duration.seconds(1);

    private final ComboBox<@Nullable E> box;
    private final StringBuilder letters = new StringBuilder();
    private final PauseTransition rest = new PauseTransition(REST);

    FirstLetters(ComboBox<@Nullable E> box) {
        this.box = box;
        rest.setOnFinished(event -> letters.setLength(0));
    }

    @Override
    public void handle(KeyEvent typed) {
        String letter = typed.getCharacter();
        boolean chord = typed.isAltDown() || typed.isControlDown() || typed.isMetaDown();
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
        typed.consume();
    }
}
