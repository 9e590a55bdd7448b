package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.TrackerName;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

/// Where the officer was is where the tracker opens again, however the program ended.
class LastPlaceTest {
    private static final Destination ARTICLES = new Destination.ArticlesPage("");

    @TempDir
    Path folder;

    private Path file;
    private Preferences preferences;

    @BeforeEach
    void tracker() {
        file = SampleFile.at(folder.resolve("tracker.rapporteur"));
        preferences = new Preferences(Lingering.dirs(folder).config());
        preferences.author("Test");
    }

    @Test
    void aProgramThatIsKilledLeavesItsPlaceBehind() throws Exception {
        Process running = running();

        awaitKept();
        running.toHandle().destroyForcibly();
        running.waitFor();

        assertLeftThere();
    }

    /// The end of a session does not ask whether the officer has stayed somewhere for a moment.
    @Test
    void aProgramThatIsToldToEndEndsInOrder() throws Exception {
        Process running = running();

        running.toHandle().destroy();

        assertTrue(running.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, running.exitValue(), () -> errors());
        for (String beside : List.of(TrackerName.LOG, TrackerName.INDEX)) {
            assertFalse(Files.exists(beside(beside)), beside);
        }
        assertLeftThere();
    }

    /// As soon as it has the tracker open; the window is not there yet.
    @Test
    void aProgramThatIsToldToEndWhileItStartsLeavesNothingBesideTheTracker() throws Exception {
        Process starting = started();
        while (!Files.exists(beside(TrackerName.LOG)) && starting.isAlive()) {
            Thread.sleep(1);
        }

        starting.toHandle().destroy();

        assertTrue(starting.waitFor(30, TimeUnit.SECONDS));
        for (String beside : List.of(TrackerName.LOG, TrackerName.INDEX, TrackerName.LOCK)) {
            assertFalse(Files.exists(beside(beside)), beside);
        }
    }

    private Path beside(String name) {
        return file.resolveSibling(file.getFileName() + name);
    }

    @Test
    void whatCannotBeComeBackToIsPassedOver() {
        try (var open = OpenTracker.open(file, "Test", Clock.systemUTC(), Changes.immediate())) {
            var navigator = new Navigator(new Destination.OverviewPage());
            var last = new LastPlace(open);
            Toolkit.runOnFx(() -> {
                last.follow(navigator, Background.inline());
                navigator.open(ARTICLES);
                navigator.open(new Destination.HelpPage(""));
            });
            last.keep();

            assertEquals(Optional.of(ARTICLES), new LastPlace(open).get());
        }
    }

    private void assertLeftThere() {
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            assertEquals(Optional.of(ARTICLES), new LastPlace(open).get());
        }
        assertEquals(Optional.of(Lingering.PLACE), preferences.window());
    }

    private void awaitKept() throws InterruptedException, IOException {
        for (int i = 0; i < 600; i++) {
            try (var open = OpenTracker.read(file, Clock.systemUTC())) {
                if (new LastPlace(open).get().equals(Optional.of(ARTICLES))
                        && preferences.window().equals(Optional.of(Lingering.PLACE))
                        && Files.readString(preferences.file()).contains("columns.articles.")) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("not kept while it ran: " + Files.readString(preferences.file()));
    }

    private Process running() throws IOException {
        Process running = started();
        var out = new BufferedReader(new InputStreamReader(running.getInputStream(), StandardCharsets.UTF_8));
        assertEquals(Lingering.THERE, out.readLine(), () -> errors());
        return running;
    }

    private Process started() throws IOException {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-cp", System.getProperty("java.class.path"),
                Lingering.class.getName(), folder.toString(), file.toString())
                .redirectError(folder.resolve("errors.txt").toFile()).start();
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
