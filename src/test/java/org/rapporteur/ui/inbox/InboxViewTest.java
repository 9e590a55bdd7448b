package org.rapporteur.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.When;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.Purging;
import org.rapporteur.service.articles.ArticleList;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.ArticleReader;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

class InboxViewTest {
    private static final String QUOTE = "helps Russia to rebuild its defence industry";

    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private InboxDesktop desktop;
    private Stage stage;

    @BeforeEach
    void show() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        stage = Gallery.show(() -> {
            desktop = new InboxDesktop(file, new Destination.OverviewPage());
            return desktop.root();
        }, ColorScheme.LIGHT, 1440, 900);
        Toolkit.runOnFx(() -> {
            desktop.navigator.open(new Destination.InboxPage(null));
        });
        Gallery.settle();
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        Toolkit.runOnFx(desktop::close);
    }

    private Node node(String selector) {
        return Toolkit.onFx(() -> {
            Node found = stage.getScene().getRoot().lookup(selector);
            assertNotNull(found, selector);
            return found;
        });
    }

    private Development newest() {
        return desktop.desk.uses().recent(1).getFirst().content();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    @Test
    void theButtonsEndWhereTheCardsBelowThemEnd() {
        double rest = Toolkit.onFx(() -> {
            Node page = stage.getScene().getRoot().lookup(".inbox-page");
            double buttons = node("#next").localToScene(node("#next").getLayoutBounds()).getMaxX();
            return page.localToScene(page.getLayoutBounds()).getMaxX() - buttons;
        });

        assertEquals(22, rest, 0.5);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theLastOfManyIsInSightWholeOnceItIsComeTo() {
        Toolkit.runOnFx(() -> desktop.desk.articles().backToInbox(new ArticleList(desktop.open)
                .ids(Query.of(""), ArticleList.Column.DATE, true)));
        Gallery.settle();
        var list = (ListView<InboxItem>) node("#inbox-list");
        Toolkit.runOnFx(() -> list.getSelectionModel().clearAndSelect(list.getItems().size() - 2));
        Gallery.settle();

        press(KeyCode.S);
        Gallery.settle();

        InboxItem last = Toolkit.onFx(() -> list.getItems().getLast());
        assertEquals(last, Toolkit.onFx(() -> list.getSelectionModel().getSelectedItem()));
        assertEquals(List.of(true), Toolkit.onFx(() -> list.lookupAll(".list-cell").stream()
                .map(cell -> (ListCell<InboxItem>) cell).filter(cell -> cell.getItem() == last && cell.isVisible())
                .map(cell -> list.localToScene(list.getLayoutBounds())
                        .contains(cell.localToScene(cell.getLayoutBounds()))).toList()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void fromAnArticleSetAsideOneComesToTheNext() {
        Toolkit.runOnFx(() -> desktop.desk.articles().backToInbox(new ArticleList(desktop.open)
                .ids(Query.of("fentanyl"), ArticleList.Column.DATE, true).stream().limit(3).toList()));
        Gallery.settle();
        var list = (ListView<InboxItem>) node("#inbox-list");
        Toolkit.runOnFx(() -> list.getSelectionModel().clearAndSelect(2));
        Gallery.settle();
        var next = Toolkit.onFx(() -> list.getItems().get(3).id());

        press(KeyCode.S);

        assertEquals(next, Toolkit.onFx(() -> list.getSelectionModel().getSelectedItem().id()));
    }

    @Test
    void aDevelopmentThatChangesAStatusIsLoggedWithTheKeyboardAlone() {
        Toolkit.runOnFx(() -> assertTrue(node("#inbox-list").isFocused()));
        press(KeyCode.ENTER); // into the text
        for (int line = 0; line < 3; line++) {
            press(KeyCode.SHIFT, KeyCode.DOWN);
        }
        press(KeyCode.SHORTCUT, KeyCode.L);
        robot.write("Sullivan takes stock");
        assertFalse(Toolkit.onFx(() -> desktop.log.form().quotes().isEmpty()));
        Toolkit.runOnFx(() -> node(".fold .hyperlink").requestFocus());
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        press(KeyCode.DIGIT5);
        press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertEquals("Sullivan takes stock", newest().what());
        assertEquals(5, newest().issues().getFirst().level() == null ? 0 : newest().issues().getFirst().level().level());
        assertEquals(1, Toolkit.onFx(() -> desktop.inbox.items().size()));
    }

    @Test
    void aKeySentenceIsLoggedWithTwoKeys() {
        var keys = Toolkit.onFx(() -> desktop.inbox.article().shownProperty().get().suggested().keySentences());
        String text = Toolkit.onFx(() -> desktop.inbox.article().shownProperty().get().opened().text());

        press(KeyCode.F8);
        press(KeyCode.SHORTCUT, KeyCode.L);

        assertEquals(text.substring(keys.getFirst().span().start(), keys.getFirst().span().end()),
                Toolkit.onFx(() -> desktop.log.form().quotes().getFirst().words()));
    }

    @Test
    void wordsAreFoundInTheArticleWithTheKeyboardAlone() {
        press(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("the");
        String first = count();
        press(KeyCode.ENTER);
        String second = count();
        press(KeyCode.SHIFT, KeyCode.ENTER);

        assertTrue(first.matches("1 of \\d+"), first);
        assertEquals(first.replaceFirst("1", "2"), second);
        assertEquals(first, count());
        press(KeyCode.ESCAPE);
        assertFalse(Toolkit.onFx(() -> node(".find-bar").isVisible()));
    }

    private String count() {
        return Toolkit.onFx(() -> ((Label) node("#find-count")).getText());
    }

    @Test
    void aDevelopmentIsLoggedWithTheMouse() {
        selectByDragging();
        assertTrue(((ArticleReader) node("#reader")).selectionProperty().get().getLength() > 0, "nothing is selected");
        robot.clickOn(node(".selection-bar .accent"));
        assertTrue(Toolkit.onFx(() -> desktop.log.openProperty().get()), "the form is not open");
        robot.clickOn(node("#what"));
        robot.write("Officials speak");
        robot.clickOn(node("#log"));

        assertEquals(Map.of(), desktop.log.problemsProperty().get());
        assertEquals("Officials speak", newest().what());
        assertFalse(newest().isDraft());
    }

    /// Selects from the caret by dragging. The headless window takes a press for a popup trigger,
    /// so that a press alone does not move the caret here.
    private void selectByDragging() {
        Bounds at = Toolkit.onFx(() -> {
            Node area = node("#reader").lookup(".rich-text-area");
            return area.localToScreen(area.getBoundsInLocal());
        });
        robot.moveTo(new Point2D(at.getMinX() + 90, at.getMinY() + 220))
                .press(MouseButton.PRIMARY).moveBy(100, 30).release(MouseButton.PRIMARY);
        Gallery.settle();
    }

    @Test
    void escapeKeepsTheHalfTypedForm() {
        Toolkit.runOnFx(() -> desktop.log.openOn(desktop.desk.issues().issues().getFirst().id()));
        Gallery.settle();
        robot.write("Half a sentence");
        press(KeyCode.ESCAPE);

        assertFalse(Toolkit.onFx(() -> desktop.log.openProperty().get()));
        assertTrue(desktop.desk.state().get("log-form").orElse("").contains("Half a sentence"));
    }

    @Test
    void theLettersWalkAndSortTheList() {
        press(KeyCode.J);
        assertEquals("2 of 2", Toolkit.onFx(desktop.inbox::position));
        press(KeyCode.K);
        assertEquals("1 of 2", Toolkit.onFx(desktop.inbox::position));
        press(KeyCode.S);
        press(KeyCode.F);
        assertEquals(List.of(), Toolkit.onFx(() -> List.copyOf(desktop.inbox.items())));
    }

    @Test
    void inANarrowWindowWhatStandsBesideTheArticleTakesThePlaceOfTheList() {
        Toolkit.runOnFx(() -> stage.setWidth(760));
        Gallery.settle();
        assertTrue(Toolkit.onFx(() -> node(".list-card").isVisible()));
        assertFalse(Toolkit.onFx(() -> node(".side-column").isVisible()));

        Toolkit.runOnFx(() -> ((ToggleButton) node("#beside-article")).fire());
        Gallery.settle();
        assertFalse(Toolkit.onFx(() -> node(".list-card").isVisible()));
        assertTrue(Toolkit.onFx(() -> node(".side-column").isVisible()));
    }

    @Test
    void theListThatWasEmptiedHasTheKeysWhenTheNextArticleComes() {
        Toolkit.runOnFx(() -> node("#inbox-list").requestFocus());
        press(KeyCode.S);
        press(KeyCode.S);
        assertEquals(List.of(), Toolkit.onFx(() -> List.copyOf(desktop.inbox.items())));

        Toolkit.runOnFx(() -> desktop.imports.text("A first line\n\nThe two sides met on 26 April 2024."));
        Gallery.settle();

        assertEquals(1, Toolkit.onFx(() -> desktop.inbox.items().size()));
        assertTrue(Toolkit.onFx(() -> node("#inbox-list").isFocused()));
    }

    @Test
    void pastedTextIsImported() {
        Toolkit.runOnFx(() -> {
            var content = new ClipboardContent();
            content.putString("Talks on the river\n\nOfficials of both sides met in the capital on Tuesday to speak of the "
                    + "river that both share. They agreed to meet again, and each called the talks useful.");
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.SHORTCUT, KeyCode.V);

        assertEquals(3, Toolkit.onFx(() -> desktop.inbox.items().size()));
    }

    @Test
    void theOpenArticleStaysInSightWhenOthersComeIn() {
        Path clippings = Path.of("../shared/clippings");
        Assumptions.assumeTrue(Files.isDirectory(clippings), "the clippings are not here: " + clippings);
        Toolkit.runOnFx(() -> desktop.imports.files(List.of(clippings)));
        Gallery.settle();

        boolean inSight = Toolkit.onFx(() -> {
            Node list = node("#inbox-list");
            Bounds frame = list.localToScene(list.getLayoutBounds());
            return list.lookupAll(".inbox-cell").stream()
                    .filter(cell -> cell instanceof ListCell<?> row && row.isSelected() && row.isVisible())
                    .anyMatch(cell -> frame.contains(cell.localToScene(cell.getLayoutBounds()).getCenterX(),
                            cell.localToScene(cell.getLayoutBounds()).getCenterY()));
        });
        assertTrue(inSight);
    }

    @Test
    void aPassageComesIntoViewOnTheArticlePage() {
        var opened = desktop.desk.articles().open(desktop.inbox.items().getFirst().id());
        String text = String.valueOf(opened.text());
        Toolkit.runOnFx(() -> {
            desktop.log.quote(opened, text.indexOf(QUOTE), text.indexOf(QUOTE) + QUOTE.length());
            desktop.log.form().whatProperty().set("Chinese companies help Russia");
            desktop.log.log();
        });
        var passage = desktop.desk.articles().open(opened.article().id()).passages().getFirst();
        Toolkit.runOnFx(() -> desktop.navigator.open(
                new Destination.ArticlePage(opened.article().id(), passage.id())));
        Gallery.settle();

        assertEquals(1, Toolkit.onFx(() -> desktop.article.citing().size()));
        assertTrue(Toolkit.onFx(() -> desktop.article.inViewRange()).isPresent());
    }

    @Test
    void ofWhatCitesTheArticleItIsSaidWhereAPurgeTookTheWords() {
        Toolkit.runOnFx(() -> {
            var desk = desktop.desk.articles();
            Id<Article> kept = desk.addNote("Kept", "Nobody spoke of it.", When.of("2024-02-01"), null).result();
            Id<Article> spilled = desk.addNote(
                    "Spilled", "Forty vellichor cylinders went by the zebrafinch at night.", When.of("2024-02-01"), null)
                    .result();
            desktop.log.quote(desk.open(kept), 0, 6);
            desktop.log.quote(desk.open(spilled), 0, 25);
            desktop.log.form().whatProperty().set("Forty vellichor cylinders went by the zebrafinch");
            desktop.log.choose(desktop.desk.issues().issues().getFirst().id());
            desktop.log.log();
            new Purging(desktop.open).purge(PurgeScope.of(spilled), "Spilled", (done, all) -> { });
            desktop.navigator.open(new Destination.ArticlePage(kept, null));
        });
        Gallery.settle();

        assertTrue(Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> "(These words were purged)".equals(((Labeled) label).getText()))));
    }
}
