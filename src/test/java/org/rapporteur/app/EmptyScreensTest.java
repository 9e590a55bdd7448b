package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Person;
import org.rapporteur.model.When;
import org.rapporteur.service.Register;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;

/// What the screens say in a tracker in which nothing is yet.
class EmptyScreensTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyScreenSaysWhatIsMissingAndOffersTheNextThing(String language) {
        var saying = new LinkedHashMap<String, List<String>>();
        var screens = screens();
        try (var desk = SampleDesk.emptyIn(folder, Locale.forLanguageTag(language)); var shell = show(desk)) {
            screens.forEach((name, screen) -> {
                shell.open(screen);
                saying.put(name, Toolkit.onFx(() -> parts(shell)));
            });
        }
        var whole = new LinkedHashMap<String, List<String>>();
        screens.keySet().forEach(name -> whole.put(name, List.of("heading", "sentence", "button")));
        assertEquals(whole, saying);
    }

    @Test
    void theTimelineLeadsToTheInbox() {
        try (var desk = SampleDesk.emptyIn(folder); var shell = show(desk)) {
            shell.open(new Destination.TimelinePage(null, null));

            press(shell, ".empty-state .button");

            assertEquals(new Destination.InboxPage(null), shell.at());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"commitments", "people", "events"})
    void aRegisterOpensItsForm(String name) {
        try (var desk = SampleDesk.emptyIn(folder); var shell = show(desk)) {
            shell.open(screens().get(name));
            int before = Toolkit.onFx(() -> shell.seen("#kinds").size());

            press(shell, ".empty-state .button");

            assertEquals(List.of(0, 1), List.of(before, Toolkit.onFx(() -> shell.seen("#kinds").size())));
        }
    }

    /// The button that was pressed is gone with the empty screen; or the key was pressed from the rail.
    @ParameterizedTest
    @ValueSource(strings = {".empty-state .button", ".rail-entry"})
    void whoRecordsTheFirstIsInTheListOfIt(String from) {
        var hand = new Hand();
        try (var desk = SampleDesk.emptyIn(folder); var shell = show(desk)) {
            shell.open(screens().get("people"));
            Toolkit.runOnFx(() -> shell.seen(from).getFirst().requestFocus());
            hand.push(KeyCode.ALT, KeyCode.DIGIT6);
            Gallery.settle();
            hand.write("Retno Marsudi", 0).push(KeyCode.CONTROL, KeyCode.ENTER);
            Gallery.settle();

            assertEquals(1, new Register(desk.open()).all(Person.class).size());
            assertInstanceOf(TableView.class, Toolkit.onFx(() -> shell.scene().getFocusOwner()));
        }
    }

    @Test
    void theListThatComesMeanwhileHasTheFocusOfTheEmptyScreen() {
        try (var desk = SampleDesk.emptyIn(folder); var shell = show(desk)) {
            shell.open(screens().get("events"));
            Toolkit.runOnFx(() -> shell.seen(".empty-state .button").getFirst().requestFocus());

            Toolkit.runOnFx(() -> new Register(desk.open()).add(Event.class, List.of(), (citations, marking) ->
                    new Event("Bali", EventForm.MEETING, When.of("2024-01-20"), "", List.of(), List.of(), marking,
                            citations)));
            Gallery.settle();

            assertInstanceOf(TableView.class, Toolkit.onFx(() -> shell.scene().getFocusOwner()));
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

    private ShownShell show(SampleDesk desk) {
        return new ShownShell(desk, folder, 1280, 800);
    }

    private static void press(ShownShell shell, String button) {
        Toolkit.runOnFx(() -> ((Button) shell.seen(button).getFirst()).fire());
        Gallery.settle();
    }

    /// What the one empty state on show is made of.
    private static List<String> parts(ShownShell shell) {
        return shell.seen(".empty-state").stream().map(EmptyState.class::cast)
                .flatMap(state -> state.getChildren().stream())
                .map(part -> part.getStyleClass().contains("empty-heading") ? "heading"
                        : part.getStyleClass().contains("empty-sentence") ? "sentence"
                        : part instanceof Button ? "button" : "")
                .filter(part -> !part.isEmpty()).toList();
    }
}
