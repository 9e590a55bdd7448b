package org.rapporteur.exchange.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.exchange.font.SystemFonts;

/// Letters of pictures.
class LettersTest {
    private static final String FONT = "/org/rapporteur/font/Inter-Regular.ttf";

    private static Rectangle2D extent(String words, SystemFonts system) throws IOException {
        try (var letters = Letters.of(FONT, system)) {
            return letters.shape(words, 12, 0, 0).getBounds2D();
        }
    }

    @Test
    void chineseIsDrawnInAFontOfTheComputerEachCharacterAsItIs() throws IOException {
        SystemFonts system = SystemFonts.installed();
        assumeFalse(system.found().isEmpty(), "no Chinese TrueType font on this computer");

        Rectangle2D unknown = extent("\uE0FF", system);
        assertNotEquals(unknown, extent("年", system));
        assertNotEquals(extent("年", system), extent("月", system));
    }

    @Test
    void whatNoFontHasIsDrawnAsTheProgramsOwnDoes() throws IOException {
        assertEquals(extent("年", new SystemFonts(List.of())), extent("月", new SystemFonts(List.of())));
    }

    @Test
    void latinNeedsNoOtherFont() throws IOException {
        assertEquals(extent("Taiwan", new SystemFonts(List.of())), extent("Taiwan", SystemFonts.installed()));
    }
}
