package org.rapporteur.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One sees where the keys are, on every kind of control, light and dark.
class FocusTest {
    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void theFocusOfEveryKindOfControlIsSeen(ColorScheme scheme) {
        assertEquals(Map.of(), unseen(scheme, ""));
    }

    @Test
    void aControlThatLooksTheSameWithTheFocusIsFound() {
        Map<String, Double> unseen = unseen(ColorScheme.LIGHT,
                ".root .check-box:focused { -fx-border-color: transparent; }");
        assertTrue(unseen.containsKey("check box"), unseen::toString);
    }

    /// The kinds of which less than enough is seen, and how much.
    private static Map<String, Double> unseen(ColorScheme scheme, String besides) {
        var unseen = new TreeMap<String, Double>();
        for (int page = 0; page < FocusPage.PAGES; page++) {
            unseen.putAll(unseen(page, scheme, besides));
        }
        return unseen;
    }

    private static Map<String, Double> unseen(int page, ColorScheme scheme, String besides) {
        var unseen = new TreeMap<String, Double>();
        Stage stage = Gallery.show(() -> FocusPage.build(page), scheme, 1440, 900);
        Toolkit.runOnFx(() -> {
            stage.requestFocus();
            Scene scene = stage.getScene();
            if (!besides.isEmpty()) {
                scene.getStylesheets().add("data:text/css," + besides.replace(" ", "%20"));
            }
            FocusPage.kinds(scene.getRoot()).forEach((name, control) -> {
                control.requestFocus();
                double seen = FocusSeen.of(scene);
                if (seen < 1) {
                    unseen.put(name, seen);
                }
            });
        });
        Gallery.close(stage);
        return unseen;
    }
}
