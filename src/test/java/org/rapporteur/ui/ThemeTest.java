package org.rapporteur.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
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

    @Test
    void aSceneThatIsGoneIsForgotten() throws InterruptedException {
        var gone = Toolkit.onFx(() -> {
            var scene = new Scene(new Region());
            Toolkit.theme().dress(scene);
            return new WeakReference<>(scene);
        });

        for (int tries = 0; tries < 20 && gone.get() != null; tries++) {
            System.gc();
            Thread.sleep(20);
        }

        assertNull(gone.get());
    }

    @Test
    void aSceneThatLivesFollowsTheChoiceAfterAClearingOut() {
        Scene scene = Toolkit.onFx(() -> {
            var made = new Scene(new Region());
            Toolkit.theme().choiceProperty().set(ColorScheme.LIGHT);
            Toolkit.theme().dress(made);
            return made;
        });

        System.gc();
        Toolkit.runOnFx(() -> Toolkit.theme().choiceProperty().set(ColorScheme.DARK));

        assertEquals(ColorScheme.DARK, Toolkit.onFx(() -> scene.getPreferences().getColorScheme()));
    }
}
