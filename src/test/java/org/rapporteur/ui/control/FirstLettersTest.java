package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Keys;
import org.rapporteur.ui.gallery.Toolkit;

class FirstLettersTest {
    @Test
    void anyListInTheWindowIsChosenFromByTheFirstLetters() {
        ComboBox<String> list = Toolkit.onFx(FirstLettersTest::list);
        Stage stage = Gallery.show(() -> {
            var overlay = new Overlay(new Region(), new Messages(Locale.ENGLISH));
            overlay.setContent(list);
            return overlay;
        }, ColorScheme.LIGHT, 300, 200);
        Toolkit.runOnFx(list::requestFocus);

        Keys.type("fr");

        assertEquals("Friction", Toolkit.onFx(list::getValue));
        Gallery.close(stage);
    }

    /// Without a converter of its own, as most lists of words.
    private static ComboBox<String> list() {
        return new ComboBox<>(FXCollections.observableArrayList("Channel", "Cooperation", "Fever", "Friction"));
    }
}
