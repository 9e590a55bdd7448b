package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.gallery.Toolkit;

/// What was being typed when the program was killed is offered when the tracker is opened again.
class HalfTypedTest {
    @TempDir
    Path folder;

    @Test
    void aFormOutlivesTheProgramThatWasKilled() throws IOException, InterruptedException {
        Path file = SampleFile.at(folder.resolve("tracker.rapporteur"));
        Process killed = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dtestfx.robot=glass", "-cp", System.getProperty("java.class.path"),
                Halted.class.getName(), folder.toString(), file.toString())
                .redirectOutput(folder.resolve("out.txt").toFile()).redirectErrorStream(true).start();
        assertTrue(killed.waitFor(60, TimeUnit.SECONDS));
        assertEquals(137, killed.exitValue());

        try (var desktop = new Desktop(folder)) {
            desktop.welcome();
            desktop.open(file);
            desktop.having(".notice-words", Halted.HALF);
            desktop.click(desktop.having(".notice-action", desktop.messages.get("entry.goOn")));
            desktop.await("the form", () -> desktop.find("#what").isPresent());

            var what = (TextArea) desktop.find("#what").orElseThrow();
            assertEquals(Halted.HALF, Toolkit.onFx(what::getText));
        }
    }
}
