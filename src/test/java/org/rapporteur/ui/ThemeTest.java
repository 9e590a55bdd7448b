package org.rapporteur.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.application.ColorScheme;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.control.LevelChip;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

class ThemeTest {
    @Test
    void aWindowOnShowChangesFromLightToDark() {
        LevelChip chip = Toolkit.onFx(() -> new LevelChip(1, "Suspended"));
        Stage stage = Gallery.show(() -> new StackPane(chip), ColorScheme.LIGHT, 200, 100);
        Paint light = ground(chip);

        Toolkit.runOnFx(() -> Toolkit.theme().choiceProperty().set(ColorScheme.DARK));
        Gallery.settle();

        assertNotEquals(light, ground(chip));
        Gallery.close(stage);
    }

    @Test
    void textIsSetInTheProgramsOwnType() {
        Label label = Toolkit.onFx(() -> new Label("Rapporteur"));
        Stage stage = Gallery.show(() -> new StackPane(label), ColorScheme.LIGHT, 200, 100);

        assertEquals("Inter", Toolkit.onFx(() -> label.getFont().getFamily()));
        Gallery.close(stage);
    }

    private static Paint ground(LevelChip chip) {
        return Toolkit.onFx(() -> chip.getBackground().getFills().getFirst().getFill());
    }
}
