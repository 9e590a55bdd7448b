package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.Diagnostics;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.dialog.AboutSheet;
import org.rapporteur.ui.dialog.Component;
import org.rapporteur.ui.dialog.DiagnosticsSheet;
import org.rapporteur.ui.dialog.LockScreen;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.PassphraseSheet;
import org.rapporteur.ui.dialog.Sheet;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Samples;

/// What is shown of the program itself: About, the diagnostics, the lock.
@Tag("gallery")
class TrustGalleryTest {
    private static final Messages WORDS = Samples.MESSAGES;

    @TempDir
    private Path folder;

    @Test
    void whatTheProgramSaysOfItselfIsDrawn() {
        List<Component> works = Components.all().isEmpty()
                ? List.of(new Component("openhtmltopdf-core", "1.1.65", "LGPL-2.1-or-later", () -> "GNU LESSER\n"))
                : Components.all();
        draw("about", () -> over(AboutSheet.of(List.of(
                Map.entry("Version", "Rapporteur 0.1.0"), Map.entry("Runs on", "Java 25.0.3, JavaFX 26.0.2"),
                Map.entry("Data", "/home/ana/.local/share/rapporteur")), works, WORDS)));
        draw("passphrase", () -> over(PassphraseSheet.of(words -> { }, () -> { }, true, WORDS)));
        draw("lock", () -> new LockScreen(WORDS, words -> { }));
        draw("lock-wrong", () -> {
            var screen = new LockScreen(WORDS, words -> { });
            screen.refuse(4);
            return screen;
        });
    }

    @Test
    void theDiagnosticsAreDrawn() {
        try (var desk = SampleDesk.in(folder)) {
            var program = new Diagnostics.Program(
                    "0.1.0", new Preferences(folder.resolve("config")), folder.resolve("logs"));
            draw("diagnostics", () -> over(
                    DiagnosticsSheet.of(Diagnostics.of(program, desk.open(), WORDS), () -> { }, WORDS)));
        }
    }

    private static void draw(String name, Supplier<Parent> root) {
        Gallery.render(name, root);
        // The text within scrolls.
        assertEquals(List.of(), Gallery.misfits(root, 1024, 700).stream()
                .filter(found -> !found.contains("ContentView")).toList());
    }

    private static Overlay over(Sheet sheet) {
        var overlay = new Overlay(new Region(), WORDS);
        overlay.show(sheet);
        return overlay;
    }
}
