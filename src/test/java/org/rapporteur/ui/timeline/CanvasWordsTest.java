package org.rapporteur.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ui.gallery.Toolkit;

/// What is written on a canvas.
class CanvasWordsTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 40;
    private static final String SECONDS = "20";

    /// Two threads lay words out then; where they meet in what JavaFX holds outside of Java, the process dies of
    /// it, or GLib complains first.
    @Test
    @Tag("crash")
    void wordsAreWrittenWhileOthersAreLaidOut() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
                "--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-XX:-CreateCoredumpOnCrash",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-cp", System.getProperty("java.class.path"),
                BothWriting.class.getName(), SECONDS).redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, program.waitFor(), said);
        assertFalse(said.contains("corrupted"), said);
        assertFalse(said.contains("Exception"), said);
    }

    /// JavaFX hands it on to another thread before what it holds is freed.
    @Test
    void noLayoutSharesItsWorkshopWithAnother() {
        Toolkit.runOnFx(() -> {
            new CanvasWords(new Canvas().getGraphicsContext2D());
            assertNotSame(workshop(), workshop());
        });
    }

    private static GlyphLayout workshop() {
        GlyphLayout now = GlyphLayoutManager.getInstance();
        now.dispose();
        return now;
    }

    @ParameterizedTest
    @ValueSource(strings = {"القاهرة", "הצדדים", "सहमति", "ข้อตกลง", "Cafe\u0301", "Talks in القاهرة, 2024"})
    void wordsWhoseLettersJoinAreOutlinesThatLookTheSame(String words) {
        assertFalse(CanvasWords.standApart(words));
        double ink = ink(written(words));
        assertTrue(ink > 50, () -> "ink " + ink);
        assertEquals(ink, ink(inked(words)), ink / 5);
        assertTrue(apart(written(words), inked(words)) < ink / 2, () -> words + " stands elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Geneva 2024–25", "Überprüfung", "Переговоры", "美国与中国", "한국", "“…” →"})
    void otherWordsAreLettersOfTheCanvas(String words) {
        assertTrue(CanvasWords.standApart(words));
    }

    private static PixelReader written(String words) {
        return Toolkit.onFx(() -> {
            var canvas = new Canvas(WIDTH, HEIGHT);
            new CanvasWords(canvas.getGraphicsContext2D()).write(words, Font.font("Inter", 20), 10, 28);
            return picture(canvas);
        });
    }

    private static PixelReader inked(String words) {
        return Toolkit.onFx(() -> {
            var text = new Text(10, 28, words);
            text.setFont(Font.font("Inter", 20));
            return picture(text);
        });
    }

    private static PixelReader picture(Node node) {
        return new Scene(new Pane(node), WIDTH, HEIGHT).snapshot(null).getPixelReader();
    }

    private static double ink(PixelReader picture) {
        double ink = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                ink += dark(picture, x, y);
            }
        }
        return ink;
    }

    private static double apart(PixelReader one, PixelReader other) {
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                sum += Math.abs(dark(one, x, y) - dark(other, x, y));
            }
        }
        return sum;
    }

    private static double dark(PixelReader picture, int x, int y) {
        return 1 - picture.getColor(x, y).getBrightness();
    }
}
