package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Toolkit;

class FindFieldTest {
    private final FindField field = Toolkit.onFx(() -> new FindField("find", "Find people"));

    @Test
    void escapeClearsWhatIsSearchedFor() {
        Toolkit.runOnFx(() -> {
            field.setText("fentanyl");

            press(KeyCode.ESCAPE);

            assertEquals("", field.getText());
        });
    }

    @Test
    void downAndEnterLeadToTheFirstThatWasFound() {
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.ENTER)) {
            Toolkit.runOnFx(() -> {
                var table = new TableView<String>();
                table.getItems().addAll("Blinken", "Wang Yi");
                var scene = new Scene(new VBox(field, table));
                field.leadInto(table);
                field.requestFocus();

                press(key);

                assertEquals(table, scene.getFocusOwner());
                assertEquals("Blinken", table.getSelectionModel().getSelectedItem());
            });
        }
    }

    private void press(KeyCode key) {
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
