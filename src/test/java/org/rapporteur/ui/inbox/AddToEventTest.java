package org.rapporteur.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Stored;
import org.rapporteur.service.events.EventDesk;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

/// An article, or a passage of it, put among the readouts of an event from where it is read.
class AddToEventTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private InboxDesktop desktop;
    private Stage stage;
    private Id<Article> article;
    private List<Stored<Readout>> before;

    @BeforeEach
    void show() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        stage = Gallery.show(() -> {
            desktop = new InboxDesktop(file, new Destination.OverviewPage());
            return desktop.root();
        }, ColorScheme.LIGHT, 1440, 900);
        article = Toolkit.onFx(() -> desktop.desk.articles().all().stream()
                .filter(one -> one.article().content().published() != null)
                .filter(one -> desktop.desk.articles().open(one.article().id()).text() != null)
                .filter(one -> readouts().stream().noneMatch(
                        readout -> readout.content().article().equals(one.article().id())))
                .findFirst().orElseThrow().article().id());
        before = readouts();
        Toolkit.runOnFx(() -> desktop.go(new Destination.ArticlePage(article, null)));
        Gallery.settle();
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        Toolkit.runOnFx(desktop::close);
    }

    private List<Stored<Readout>> readouts() {
        return desktop.desk.register().all(Readout.class);
    }

    private Readout added() {
        List<Stored<Readout>> now = readouts();
        assertEquals(before.size() + 1, now.size());
        return now.stream().filter(one -> before.stream().noneMatch(old -> old.id().equals(one.id())))
                .findFirst().orElseThrow().content();
    }

    private Id<Event> nearest() {
        return new EventDesk(desktop.open, desktop.desk.suggesting()).proposed(article).events().getFirst().event().id();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    private Node node(String selector) {
        return Toolkit.onFx(() -> {
            Node found = stage.getScene().getRoot().lookup(selector);
            assertNotNull(found, selector);
            return found;
        });
    }

    private void notice(String words) {
        Toolkit.runOnFx(() -> desktop.root().lookupAll(".notice-action").stream()
                .map(ButtonBase.class::cast).filter(button -> words.equals(button.getText()))
                .findFirst().orElseThrow(() -> new AssertionError("not offered: " + words)).fire());
        Gallery.settle();
    }

    @Test
    void enterMakesTheArticleAReadoutOfTheNearestEvent() {
        press(KeyCode.SHORTCUT, KeyCode.E);
        press(KeyCode.ENTER);

        assertEquals(new Readout(nearest(), article, added().party(), List.of(), added().marking()), added());
        assertFalse(Toolkit.onFx(() -> desktop.overlay.isAsking()));
    }

    @Test
    void aPassageIsQuotedOnTheIssueThatIsChosen() {
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.SHORTCUT, KeyCode.E);
        var issue = Toolkit.onFx(() -> desktop.addToEvent().issues().getLast());
        Toolkit.runOnFx(() -> desktop.addToEvent().issueProperty().set(issue));
        press(KeyCode.ENTER);

        assertEquals(List.of(issue.id()), added().mentions().stream().map(Readout.Mention::issue).toList());
        assertNotNull(added().mentions().getFirst().passage());
    }

    @Test
    void aPassageWithoutAnIssueAsksForOne() {
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.SHORTCUT, KeyCode.E);
        Toolkit.runOnFx(() -> desktop.addToEvent().issueProperty().set(null));
        press(KeyCode.ENTER);

        assertTrue(Toolkit.onFx(() -> desktop.overlay.isAsking()));
        assertEquals(before.size(), readouts().size());
        assertTrue(Toolkit.onFx(() -> node("#event-issue").isFocused()));
    }

    @Test
    void theFieldNarrowsTheEventsByTheirNames() {
        press(KeyCode.SHORTCUT, KeyCode.E);
        var last = Toolkit.onFx(() -> desktop.addToEvent().events().getLast());
        Toolkit.runOnFx(() -> ((TextField) node("#event-query")).setText(last.event().content().name()));

        assertEquals(last, Toolkit.onFx(() -> desktop.addToEvent().eventProperty().get()));
        press(KeyCode.ENTER);
        assertEquals(last.event().id(), added().event());
    }

    @Test
    void whatWasAddedIsTakenBack() {
        press(KeyCode.SHORTCUT, KeyCode.E);
        press(KeyCode.ENTER);
        notice("Undo");

        assertEquals(before, readouts());
    }

    @Test
    void theEventIsOneStepAway() {
        press(KeyCode.SHORTCUT, KeyCode.E);
        press(KeyCode.ENTER);
        Id<Event> event = added().event();
        notice("Open the event");

        assertEquals(new Destination.EventPage(event), desktop.destination());
    }

    @Test
    @Tag("gallery")
    void theSheetIsDrawn() {
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.SHORTCUT, KeyCode.E);
        Gallery.snapshot("add-to-event", ColorScheme.LIGHT, stage);

        assertEquals(List.of(), Gallery.misfits(stage));
    }

    @Test
    void theArticlePageOffersItInItsHeader() {
        Toolkit.runOnFx(() -> stage.getScene().getRoot().lookupAll(".page-header .hyperlink").stream()
                .map(Hyperlink.class::cast).filter(link -> "Add to event…".equals(link.getText()))
                .findFirst().orElseThrow().fire());
        Gallery.settle();

        assertTrue(Toolkit.onFx(() -> desktop.overlay.isAsking()));
    }
}
