package org.rapporteur.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

class FitTest {
    @Test
    void theShellFitsTheUsualWindow() {
        assertEquals(List.of(), Gallery.misfits(ShellPage::build, 1440, 900));
    }

    @Test
    void theShellFitsTheSmallestWindow() {
        assertEquals(List.of(), Gallery.misfits(ShellPage::elsewhen, 1024, 700));
    }

    @Test
    void theWelcomeScreenFitsTheSmallestWindow() {
        assertEquals(List.of(), Gallery.misfits(ShellPage::welcome, 1024, 700));
    }

    @Test
    void theKitFitsTheSmallestWindow() {
        assertEquals(List.of(), Gallery.misfits(KitPage::build, 1024, 700));
    }

    @Test
    void textThatIsCutShortIsFound() {
        assertFalse(Gallery.misfits(() -> {
            var label = new Label("A sentence that is much too long for so small a window");
            return new HBox(label);
        }, 100, 40).isEmpty());
    }
}
