package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Toolkit;

class FieldsTest {
    @Test
    void whatIsNotWantedYetIsNotInTheWindow() {
        Toolkit.runOnFx(() -> {
            Label above = new Label("above");
            Label late = new Label("late");
            Label below = new Label("below");
            var wanted = new SimpleBooleanProperty();
            var box = new VBox(above);
            Fields.joinWhile(box, late, wanted);
            box.getChildren().add(below);

            assertEquals(List.of(above, below), box.getChildren());
            wanted.set(true);
            assertEquals(List.of(above, late, below), box.getChildren());
            wanted.set(false);
            assertFalse(late.isVisible() || late.isManaged());
            wanted.set(true);
            assertTrue(late.isVisible() && late.isManaged());
            assertEquals(3, box.getChildren().size());
        });
    }

    /// As where a form was opened while the list behind it was still being read.
    @Test
    void whatComesLateLeavesTheFocusToWhoTypes() {
        Toolkit.runOnFx(() -> {
            var field = new TextField();
            var button = new Button("other");
            var late = new Button("late");
            var scene = new Scene(new VBox(field, button, late));
            field.requestFocus();
            Fields.focusLate(late);
            assertEquals(field, scene.getFocusOwner());

            button.requestFocus();
            Fields.focusLate(late);
            assertEquals(late, scene.getFocusOwner());
        });
    }
}
