package org.rapporteur.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The five colours of levels can be told apart by those who see without one of the three cones.
///
/// What they see is simulated after Machado, Oliveira and Fernandes (2009) at full severity, in linear
/// light; differences are CIE 1976 in L*a*b*, where 2.3 is just noticeable. The word beside a colour
/// says the level in any case.
class ColourVisionTest {
    private static final double LEAST = 10;

    /// What linear red, green and blue become.
    enum Vision {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        private double[] lab(Color colour) {
            double[] light = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
            double[] seen = IntStream.range(0, 3).mapToDouble(row -> Math.clamp(IntStream.range(0, 3)
                    .mapToDouble(of -> matrix[3 * row + of] * light[of]).sum(), 0, 1)).toArray();
            double x = curve((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
            double y = curve(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
            double z = curve((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        double between(Color one, Color other) {
            double[] a = lab(one);
            double[] b = lab(other);
            return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
        }

        private static double linear(double channel) {
            return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
        }

        private static double curve(double part) {
            return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyTwoLevelsCanBeToldApart(Vision vision) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            List<Color> levels = levels(dark);
            for (int i = 0; i < levels.size(); i++) {
                for (int j = i + 1; j < levels.size(); j++) {
                    double between = vision.between(levels.get(i), levels.get(j));
                    assertTrue(between >= LEAST, "levels " + (i + 1) + " and " + (j + 1)
                            + (dark ? " in dark: " : " in light: ") + between);
                }
            }
        }
    }

    private static List<Color> levels(boolean dark) throws IOException {
        String css = Files.readString(Path.of("resources/org/rapporteur/css/tokens.css"));
        int at = css.indexOf("@media");
        return Pattern.compile("-rap-level-[1-5]: (#[0-9a-f]{6});").matcher(dark ? css.substring(at) : css.substring(0, at))
                .results().map(found -> Color.web(found.group(1))).toList();
    }
}
