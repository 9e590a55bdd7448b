package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

/// What the screens say in a tracker in which nothing is yet.
class EmptyScreensTest {
    private final ScheduledExecutorService later =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final List<Shell> shells = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        later.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyScreenSaysWhatIsMissingAndOffersTheNextThing(String language) {
        var saying = new LinkedHashMap<String, List<String>>();
        var screens = screens();
        try (var desk = SampleDesk.emptyIn(folder, Locale.forLanguageTag(language))) {
            Stage stage = show(desk);
            screens.forEach((name, screen) -> {
                open(screen);
                saying.put(name, Toolkit.onFx(() -> parts(stage)));
            });
            Gallery.close(stage);
        }
        var whole = new LinkedHashMap<String, List<String>>();
        screens.keySet().forEach(name -> whole.put(name, List.of("heading", "sentence", "button")));
        assertEquals(whole, saying);
    }

    @Test
    void theTimelineLeadsToTheInbox() {
        try (var desk = SampleDesk.emptyIn(folder)) {
            Stage stage = show(desk);
            open(new Destination.TimelinePage(null, null));

            press(stage, ".empty-state .button");

            assertEquals(new Destination.InboxPage(null), shells.getFirst().navigator().currentProperty().get());
            Gallery.close(stage);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"commitments", "people", "events"})
    void aRegisterOpensItsForm(String name) {
        try (var desk = SampleDesk.emptyIn(folder)) {
            Stage stage = show(desk);
            open(screens().get(name));
            int before = Toolkit.onFx(() -> seen(stage, "#kinds").size());

            press(stage, ".empty-state .button");

            assertEquals(List.of(0, 1), List.of(before, Toolkit.onFx(() -> seen(stage, "#kinds").size())));
            Gallery.close(stage);
        }
    }

    private static Map<String, Destination> screens() {
        var screens = new LinkedHashMap<String, Destination>();
        screens.put("overview", new Destination.OverviewPage());
        screens.put("inbox", new Destination.InboxPage(null));
        screens.put("timeline", new Destination.TimelinePage(null, null));
        screens.put("articles", new Destination.ArticlesPage(""));
        screens.put("events", new Destination.EventPage(null));
        screens.put("commitments", new Destination.CommitmentPage(null));
        screens.put("people", new Destination.PersonPage(null));
        screens.put("briefs", new Destination.BriefPage(List.of()));
        screens.put("issues", new Destination.SetupPage(Destination.SetupPage.Section.ISSUES));
        return screens;
    }

    /// The shell asks for a stage with a scene before it stands in the one that is drawn.
    private Stage show(SampleDesk desk) {
        return Gallery.show(() -> {
            var overlay = new Overlay(new Region(), desk.messages());
            var owner = new Stage();
            owner.setScene(new Scene(new Region()));
            shells.add(new Shell(Opened.of(desk.open()), new Shell.Surroundings(owner, overlay, Background.inline(),
                    later, Path.of("papers"), WebAddresses.never(), SaveAs.never(),
                    new Choosers(new Preferences(folder), () -> { }), desk.messages(),
                    new Preferences(folder.resolve("config")), Vaults.in(folder))));
            overlay.setContent(shells.getFirst().build());
            return overlay;
        }, ColorScheme.LIGHT, 1280, 800);
    }

    private void open(Destination screen) {
        Toolkit.runOnFx(() -> shells.getFirst().navigator().open(screen));
        Gallery.settle();
    }

    private static void press(Stage stage, String button) {
        Toolkit.runOnFx(() -> ((Button) seen(stage, button).getFirst()).fire());
        Gallery.settle();
    }

    /// What the one empty state on show is made of.
    private static List<String> parts(Stage stage) {
        return seen(stage, ".empty-state").stream().map(EmptyState.class::cast)
                .flatMap(state -> state.getChildren().stream())
                .map(part -> part.getStyleClass().contains("empty-heading") ? "heading"
                        : part.getStyleClass().contains("empty-sentence") ? "sentence"
                        : part instanceof Button ? "button" : "")
                .filter(part -> !part.isEmpty()).toList();
    }

    private static List<Node> seen(Stage stage, String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream().filter(EmptyScreensTest::isSeen).toList();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
