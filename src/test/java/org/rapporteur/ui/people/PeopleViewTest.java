package org.rapporteur.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.service.people.Acquaintances;
import org.rapporteur.service.people.PeopleDesk;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.RegisterPages;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

class PeopleViewTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private Acquaintances tracker;
    private RegisterPages pages;
    private Stage stage;
    private Id<Person> wang;
    private Id<Person> qin;

    @BeforeEach
    void show() {
        tracker = new Acquaintances(folder);
        wang = tracker.person("Wang Yi", "王毅", List.of(),
                Acquaintances.post("Foreign Minister", "2023-07-25", null));
        qin = tracker.person("Qin Gang", "秦刚", List.of(),
                Acquaintances.post("Foreign Minister", "2022-12-30", "2023-07-25"));
        Id<Article> own = tracker.article("We hope for steady ties. More is needed.", "Wang Yi", "2024-03-01");
        tracker.article("Wang Yi was in Munich.", null, "2024-02-16");
        tracker.article("Asked about it, she declined.", "Mao Ning", "2024-03-05");
        tracker.position(own, "We hope for steady ties", wang, "2024-03-01");
        pages = new RegisterPages(tracker.open(), tracker.today().toString());
        stage = Gallery.show(() -> pages.person(null), ColorScheme.LIGHT, 1240, 800);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        tracker.open().close();
    }

    @Test
    void eachIsShownWithThePostOfTheDayAndMentions() {
        PersonLine line = Toolkit.onFx(() -> table().getItems().getLast());

        assertEquals("Foreign Minister", line.posts());
        assertEquals(List.of("Qin Gang", "Wang Yi"), shown());
        assertEquals(2, line.mentions().articles());
    }

    @Test
    void everybodyIsListedByTheTimeThatTheyAreSaidToBeRead() {
        var viewModel = new PeopleViewModel(new PeopleDesk(tracker.open()),
                new SimpleObjectProperty<>(AsOf.of(tracker.today())), Background.inline(),
                new Navigator(new Destination.PersonPage(null)));
        var listed = new AtomicInteger();
        viewModel.readProperty().addListener((property, old, now) -> listed.set(viewModel.all().size()));

        viewModel.enter(null);

        assertEquals(2, listed.get());
    }

    @Test
    void aColumnSorts() {
        Toolkit.runOnFx(() -> {
            var mentions = table().getColumns().get(4);
            mentions.setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
            table().getSortOrder().setAll(List.of(mentions));
        });

        assertEquals(List.of("Wang Yi", "Qin Gang"), shown());
    }

    @Test
    void wordsInEitherScriptFindSomebody() {
        robot.clickOn("#people-find");
        Toolkit.runOnFx(() -> ((javafx.scene.control.TextField) node("#people-find")).setText("秦剛"));

        assertEquals(List.of("Qin Gang"), shown());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPartyNarrows() {
        Toolkit.runOnFx(() -> ((ComboBox<String>) node("#people-party")).setValue("United States"));

        assertEquals(List.of(), shown());
    }

    @Test
    void whatWasRecordedOfSomebodyIsOnePressAway() {
        Toolkit.runOnFx(() -> pages.navigator().open(new Destination.PersonPage(wang)));
        Gallery.settle();
        Toolkit.runOnFx(() -> ((Hyperlink) node("#person-history")).fire());

        assertEquals(new Destination.HistoryPage(wang), pages.navigator().currentProperty().get());
    }

    @Test
    void whoWasRecordedTwiceIsMadeOneByKeysAndTakenApartAgain() {
        Toolkit.runOnFx(() -> pages.navigator().open(new Destination.PersonPage(wang)));
        Gallery.settle();
        Toolkit.runOnFx(() -> node("#person-history").requestFocus());
        robot.push(KeyCode.U);
        Gallery.settle();

        robot.write("Qin", 0).push(KeyCode.ENTER);
        Gallery.settle();

        assertEquals("Qin Gang is one person with Wang Yi now.", ((Labeled) node(".notice-words")).getText());
        Toolkit.runOnFx(() -> pages.navigator().open(new Destination.PersonPage(null)));
        Gallery.settle();
        assertEquals(List.of("Wang Yi"), shown());

        robot.clickOn(".notice-action");
        Gallery.settle();
        assertEquals(List.of("Qin Gang", "Wang Yi"), shown());
    }

    @Test
    void whoIsSelectedInTheTableCanBeMadeOneWithAnother() {
        Toolkit.runOnFx(() -> {
            table().requestFocus();
            table().getSelectionModel().select(1);
        });
        robot.push(KeyCode.U);
        Gallery.settle();

        assertEquals("Who else on record is Wang Yi?", ((Labeled) node(".sheet-title")).getText());
    }

    @Test
    void aButtonAsksForSomebodyNew() {
        robot.clickOn("#enter-person");

        assertEquals(List.of(EntryIntent.add(EntryKind.PERSON)), pages.asked());
    }

    @Test
    void oneKeyPutsASpeakerOnRecordAndItIsTakenBack() {
        Toolkit.runOnFx(() -> table().requestFocus());
        robot.push(KeyCode.A);
        assertEquals(List.of("Mao Ning", "Qin Gang", "Wang Yi"), shown());
        assertFalse(node("#people-named").isVisible());

        robot.clickOn(".notice-action");

        assertEquals(List.of("Qin Gang", "Wang Yi"), shown());
        assertTrue(node("#people-named").isVisible());
    }

    @Test
    void theKeysOpenOneAndAPassage() {
        robot.clickOn("#people-find").write("wang").push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(new Destination.PersonPage(wang), pages.navigator().currentProperty().get());

        Toolkit.runOnFx(() -> {
            node("#person-passages").requestFocus();
            ((ListView<?>) node("#person-passages")).getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.ENTER);

        assertTrue(pages.navigator().currentProperty().get() instanceof Destination.ArticlePage page
                && page.passage() != null);
    }

    @Test
    void theArticlesThatNameSomebodyAreListed() {
        Toolkit.runOnFx(() -> pages.navigator().open(new Destination.PersonPage(wang)));
        Gallery.settle();

        robot.clickOn("#person-articles");

        assertEquals(new Destination.ArticlesPage("\"Wang Yi\" OR \"王毅\" OR \"foreign minister wang\" OR \"王外长\" OR \"王外交部长\""),
                pages.navigator().currentProperty().get());
    }

    @Test
    void deletingGoesBackToTheTableAndIsTakenBack() {
        Toolkit.runOnFx(() -> pages.navigator().open(new Destination.PersonPage(wang)));
        Gallery.settle();
        robot.clickOn("#person-delete");
        assertEquals(List.of("Qin Gang"), shown());

        robot.clickOn(".notice-action");

        assertEquals(List.of("Qin Gang", "Wang Yi"), shown());
    }

    private List<String> shown() {
        return Toolkit.onFx(() -> table().getItems().stream().map(line -> line.person().name()).toList());
    }

    @SuppressWarnings("unchecked")
    private TableView<PersonLine> table() {
        return (TableView<PersonLine>) node("#people");
    }

    private Node node(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }
}
