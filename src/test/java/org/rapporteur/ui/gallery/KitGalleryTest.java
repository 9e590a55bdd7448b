package org.rapporteur.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("gallery")
class KitGalleryTest {
    @Test
    void everyControlIsDrawn() {
        try (var warnings = new CssWarnings()) {
            Gallery.render("kit", KitPage::build);
            assertEquals(List.of(), warnings.all());
        }
    }

    @Test
    void theShellIsDrawn() {
        try (var warnings = new CssWarnings()) {
            Gallery.render("shell", ShellPage::build);
            Gallery.render("shell-elsewhen", ShellPage::elsewhen);
            Gallery.render("welcome", ShellPage::welcome);
            assertEquals(List.of(), warnings.all());
        }
    }
}
