package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

class LabelledWordsTest {
    @Test
    void whatIsCopiedOfItBearsItsLabel() {
        Stage stage = Toolkit.onFx(() -> {
            var text = new LabelledWords("Secret", "The whole report", "Report");
            var shown = new Stage();
            shown.setScene(new Scene(new StackPane(text)));
            shown.show();
            text.requestFocus();
            text.selectRange(4, 9);
            return shown;
        });
        Gallery.settle();
        for (KeyCode key : new KeyCode[] {KeyCode.C, KeyCode.INSERT}) {
            Toolkit.runOnFx(() -> Clipboard.getSystemClipboard().clear());
            new Hand().push(KeyCode.CONTROL, key);
            assertEquals("SECRET\nwhole", Toolkit.onFx(() -> Clipboard.getSystemClipboard().getString()));
        }
        Toolkit.runOnFx(stage::close);
    }
}
