package org.rapporteur.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontTest {
    /// Where parts overlap JavaFX draws a light line between them, which is seen from 125 % on.
    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Bold"})
    void noLetterIsPutTogetherOfPartsThatOverlap(String weight) throws IOException, FontFormatException {
        try (InputStream in = Objects.requireNonNull(
                FontTest.class.getResourceAsStream("/org/rapporteur/font/Inter-" + weight + ".ttf"))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
            for (char letter : "tfhmnrukEFHKLTXYZ".toCharArray()) {
                assertEquals(1, contours(font, letter), weight + " " + letter);
            }
        }
    }

    private static int contours(Font font, char letter) {
        PathIterator path = font.createGlyphVector(new FontRenderContext(null, true, true), new char[] {letter})
                .getOutline().getPathIterator(null);
        int contours = 0;
        for (; !path.isDone(); path.next()) {
            contours += path.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return contours;
    }
}
