package org.rapporteur.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

class CommandLettersTest {
    private Button row;
    private TextField field;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Gallery.show(() -> {
            row = new Button("An entry");
            field = new TextField();
            return new VBox(row, field);
        }, ColorScheme.LIGHT, 320, 200);
        Toolkit.runOnFx(() -> CommandLetters.keptIn(stage.getScene()));
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
    }

    @Test
    void aLetterThatLeadsToAFieldIsNotWrittenThere() {
        Toolkit.runOnFx(() -> {
            row.setOnKeyPressed(event -> field.requestFocus());
            row.requestFocus();
            type("c");
        });

        assertEquals("", Toolkit.onFx(field::getText));
    }

    @Test
    void theNextLetterIs() {
        Toolkit.runOnFx(() -> {
            row.setOnKeyPressed(event -> field.requestFocus());
            row.requestFocus();
            type("c");
            type("x");
        });

        assertEquals("x", Toolkit.onFx(field::getText));
    }

    @Test
    void lettersStayWhereTheFocusWasMovedByAnythingElse() {
        Toolkit.runOnFx(() -> {
            row.requestFocus();
            type("c");
            field.requestFocus();
            fire(KeyEvent.KEY_TYPED, "y");
        });

        assertEquals("y", Toolkit.onFx(field::getText));
    }

    /// As the toolkit tells of a key: each part to whoever has the focus then.
    private void type(String letter) {
        fire(KeyEvent.KEY_PRESSED, letter);
        fire(KeyEvent.KEY_TYPED, letter);
        fire(KeyEvent.KEY_RELEASED, letter);
    }

    private void fire(EventType<KeyEvent> kind, String letter) {
        boolean typed = kind == KeyEvent.KEY_TYPED;
        Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(kind, typed ? letter : KeyEvent.CHAR_UNDEFINED,
                letter, typed ? KeyCode.UNDEFINED : KeyCode.valueOf(letter.toUpperCase(Locale.ROOT)), false, false, false, false));
    }
}
