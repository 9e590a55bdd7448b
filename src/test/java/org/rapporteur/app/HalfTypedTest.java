package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
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
            desktop.having(".notices-staying .notice-words", Halted.HALF);
            // Who reads on before answering is still asked.
            desktop.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            desktop.await("the inbox", () -> desktop.find("#inbox-list").isPresent());
            desktop.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            desktop.await("the Overview", () -> desktop.find(".issue-card").isPresent());
            desktop.click(desktop.having(".notice-action", desktop.messages.get("entry.goOn")));
            desktop.await("the form", () -> desktop.find("#what").isPresent());

            var what = (TextArea) desktop.find("#what").orElseThrow();
            assertEquals(Halted.HALF, Toolkit.onFx(what::getText));
            assertTrue(desktop.find(".notices-staying .notice").isEmpty());
        }
    }

    @Test
    void aNoteForFileIsThereAgainThoughTheWindowWasClosedOverItAtOnceUntilItIsRecorded() {
        Path file = SampleFile.at(folder.resolve("tracker.rapporteur"));
        try (var desktop = opened(file)) {
            asksForANote(desktop);
            desktop.type("Call with Beijing");
            desktop.press(KeyCode.TAB);
            desktop.type("They will publish the list");
        }
        try (var desktop = opened(file)) {
            asksForANote(desktop);
            desktop.having(".muted", desktop.messages.get("add.typedBefore"));
            assertEquals("Call with Beijing", text(desktop, "#note-title"));
            assertEquals("They will publish the list", text(desktop, "#note-text"));

            desktop.click("#note-when");
            desktop.type("26 April 2024");
            desktop.press(KeyCode.CONTROL, KeyCode.ENTER);
            desktop.having(".notice-words", "Call with Beijing");

            asksForANote(desktop);
            assertEquals("", text(desktop, "#note-title"));
            assertTrue(desktop.find("#begin-anew").isEmpty());
        }
    }

    @Test
    void aReferenceThatWasLeftIsThereAgainUntilItIsBegunAnew() {
        Path file = SampleFile.at(folder.resolve("tracker.rapporteur"));
        try (var desktop = opened(file)) {
            desktop.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
            desktop.await("the form", () -> desktop.find("#reference-title").filter(Node::isFocused).isPresent());
            desktop.type("Cable 12");
            desktop.press(KeyCode.ESCAPE);

            desktop.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
            desktop.await("what was typed", () -> desktop.find("#begin-anew").isPresent());
            assertEquals("Cable 12", text(desktop, "#reference-title"));

            desktop.click("#begin-anew");
            assertEquals("", text(desktop, "#reference-title"));
            assertEquals("reference-title", desktop.focused().getId());
        }
    }

    private Desktop opened(Path file) {
        var desktop = new Desktop(folder);
        desktop.welcome();
        desktop.open(file);
        desktop.await("the Overview", () -> desktop.find(".issue-card").isPresent());
        return desktop;
    }

    private static void asksForANote(Desktop desktop) {
        desktop.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        desktop.await("the form", () -> desktop.find("#note-title").filter(Node::isFocused).isPresent());
    }

    private static String text(Desktop desktop, String field) {
        return Toolkit.onFx(() -> ((TextInputControl) desktop.find(field).orElseThrow()).getText());
    }
}
