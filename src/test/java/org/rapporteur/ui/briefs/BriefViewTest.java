package org.rapporteur.ui.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.brief.Section;
import org.rapporteur.brief.Spot;
import org.rapporteur.brief.Statement;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Id;
import org.rapporteur.model.When;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.ShownKeys;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;
import org.testfx.util.WaitForAsyncUtils;

class BriefViewTest {
    private static final int UNTIL_DRAWN_MS = 30_000;

    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private BriefDesk desk;
    private Notices notices;
    private BriefView view;
    private Stage stage;

    @BeforeEach
    void show() {
        desk = BriefDesk.sample(folder);
        stage = Gallery.show(() -> {
            notices = new Notices(BriefDesk.MESSAGES);
            view = new BriefView(desk.viewModel, Background.inline(), notices, (question, then) ->
                    then.accept(SaveAs.Answer.of(folder.resolve("out"), question.extension())),
                    new Choosers(new Preferences(folder), () -> { }), BriefDesk.MESSAGES);
            var root = view.build();
            view.shown(new Destination.BriefPage(desk.issues("Support for Russia", "Taiwan")));
            return new StackPane(root, notices);
        }, ColorScheme.LIGHT, 1240, 800);
        Toolkit.runOnFx(() -> new ShownKeys().put(stage.getScene(), view.keys()));
    }

    @AfterEach
    void close() {
        Toolkit.runOnFx(view::hidden);
        Gallery.close(stage);
        desk.close();
    }

    @Test
    void whatIsTypedReachesThePaper() {
        robot.clickOn("#brief-audience").write("the Minister");

        WaitForAsyncUtils.waitForAsync(UNTIL_DRAWN_MS, () -> {
            while (!Toolkit.onFx(() -> desk.viewModel.previewProperty().get()).paper().subtitle()
                    .startsWith("For the Minister")) {
                WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
            }
        });
    }

    @Test
    void tabLeavesTheWords() {
        robot.clickOn("#brief-purpose").push(KeyCode.TAB);

        assertEquals("brief-bottom-line", Toolkit.onFx(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void onlyWordsForWhichThePaperHasAPlaceAreAskedFor() {
        assertEquals(List.of(true, true, true), asked());

        Toolkit.runOnFx(() -> desk.viewModel.form().paper().set(desk.viewModel.form().papers().stream()
                .filter(paper -> paper.name().equals("meeting-brief")).findFirst().orElseThrow()));

        assertEquals(List.of(false, false, true), asked());
    }

    @Test
    void goingBackToABriefFindsItAsItWasLeft() {
        var begun = new Destination.BriefPage(desk.issues("Taiwan"));
        Toolkit.runOnFx(() -> {
            view.shown(begun);
            desk.viewModel.form().issues().stream().filter(issue -> issue.issue().name().equals("Support for Russia"))
                    .forEach(issue -> issue.chosenProperty().set(true));
            view.hidden();
            view.shown(begun);
        });
        assertEquals(desk.issues("Taiwan", "Support for Russia"), desk.viewModel.form().chosen());

        Toolkit.runOnFx(() -> view.shown(new Destination.BriefPage(desk.issues("Taiwan"))));

        assertEquals(desk.issues("Taiwan"), desk.viewModel.form().chosen());
    }

    @Test
    void aBriefThatLeftComesIntoViewWhereItIsAskedFor() {
        Id<Brief> left = Toolkit.onFx(() -> {
            IssuingViewModel issuing = desk.viewModel.issuing();
            for (String title : List.of("First", "Second", "Third")) {
                issuing.title().set(title);
                issuing.on().set(When.of("2024-04-27"));
                issuing.issue((name, back) -> { }, problem -> { });
            }
            view.hidden();
            return issuing.issued().getFirst().brief().id();
        });
        Toolkit.runOnFx(() -> view.shown(new Destination.IssuedPage(left)));
        Gallery.settle();

        Node owner = Toolkit.onFx(() -> stage.getScene().getFocusOwner());
        Bounds seen = Toolkit.onFx(() -> owner.localToScene(owner.getBoundsInLocal()));
        assertTrue(Toolkit.onFx(() -> ((IssuedRow) owner.getParent()).id().equals(left)));
        assertTrue(seen.getMinY() >= 0 && seen.getMaxY() <= 800, seen.toString());
    }

    @Test
    void noCardOfIssuedPapersReachesUnderTheScrollBar() {
        Toolkit.runOnFx(() -> {
            desk.viewModel.issuing().on().set(When.of("2024-04-27"));
            desk.viewModel.issuing().issue((name, back) -> { }, problem -> { });
        });
        Gallery.settle();

        ScrollPane around = Toolkit.onFx(() -> Ancestry.of(
                stage.getScene().getRoot().lookup(".issued-row"), ScrollPane.class).findFirst().orElseThrow());
        assertEquals(Toolkit.onFx(() -> around.getViewportBounds().getWidth()),
                Toolkit.onFx(() -> around.getContent().getLayoutBounds().getWidth()), 0.5);
    }

    @Test
    void aSentenceOfAnIssuedPaperLeadsToItsPassage() {
        List<String> said = Toolkit.onFx(() -> {
            IssuingViewModel issuing = desk.viewModel.issuing();
            issuing.on().set(When.of("2024-04-27"));
            issuing.issue((name, back) -> { }, problem -> { });
            desk.viewModel.form().purpose().set("Something else");
            ((Fold) stage.getScene().getRoot().lookup(".issued-row .noted")).unfoldedProperty().set(true);
            return desk.viewModel.previewProperty().get().paper().statements().stream()
                    .filter(one -> one.evidence() != null).map(one -> one.text()).toList();
        });

        assertEquals(said, Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".issued-row .note-body > .label")
                .stream().map(words -> ((Labeled) words).getText().replace('\u00a0', ' ')).toList()));
        Toolkit.runOnFx(() -> ((Button) stage.getScene().getRoot().lookup(".issued-row .citation-chip")).fire());
        assertTrue(desk.navigator.currentProperty().get() instanceof Destination.ArticlePage page
                && page.passage() != null);
    }

    @Test
    void pointsAreListedToBeSaidOtherwiseBesideStatements() {
        Toolkit.runOnFx(() -> ((Fold) stage.getScene().getRoot().lookup("#brief-wording").getParent())
                .unfoldedProperty().set(true));

        List<String> listed = Toolkit.onFx(() -> stage.getScene().getRoot().lookup("#brief-wording")
                .lookupAll(".in-place-words").stream().map(words -> words.getAccessibleText()).toList());
        var paper = Toolkit.onFx(() -> desk.viewModel.previewProperty().get()).paper();
        Set<String> under = paper.sections().stream().filter(section -> !section.runIn())
                .flatMap(Section::statements).map(Statement::text).collect(Collectors.toSet());
        assertTrue(under.contains("China denies that it provides weapons."), under::toString);
        assertEquals(under, Set.copyOf(listed));
        assertEquals(under.size(), listed.size());
    }

    @Test
    void theFocusStaysOnAPointThatWasSaidOtherwise() {
        Toolkit.runOnFx(() -> ((Fold) stage.getScene().getRoot().lookup("#brief-wording").getParent())
                .unfoldedProperty().set(true));
        Toolkit.runOnFx(() -> words("China denies that it provides weapons.").requestFocus());

        robot.push(KeyCode.ENTER).write(" Again.").push(KeyCode.ENTER);

        assertEquals("China denies that it provides weapons. Again.",
                Toolkit.onFx(() -> ((Labeled) stage.getScene().getFocusOwner()).getText()));
    }

    private Node words(String text) {
        return stage.getScene().getRoot().lookup("#brief-wording").lookupAll(".in-place-words").stream()
                .filter(words -> ((Labeled) words).getText().equals(text)).findFirst().orElseThrow();
    }

    private List<Boolean> asked() {
        return Toolkit.onFx(() -> Stream.of("#brief-purpose", "#brief-bottom-line", "#brief-press")
                .map(id -> stage.getScene().getRoot().lookup(id).getParent().isVisible()).toList());
    }

    @Test
    void altDownMovesAnIssueAndTheFocusWithIt() {
        focus(".issue-order .check-box");

        robot.push(KeyCode.ALT, KeyCode.DOWN);

        assertEquals(desk.issues("Taiwan", "Support for Russia"), desk.viewModel.form().chosen());
        assertEquals("Support for Russia", Toolkit.onFx(() ->
                ((CheckBox) stage.getScene().getFocusOwner()).getText()));
    }

    @Test
    void anIssueIsDraggedToItsPlace() {
        List<Node> rows = Toolkit.onFx(this::rowsInSight);
        WaitForAsyncUtils.waitForFxEvents();

        Toolkit.runOnFx(() -> {
            Node held = ((Pane) rows.get(1)).getChildren().getFirst();
            mouse(MouseEvent.MOUSE_PRESSED, held, rows.get(1), true);
            mouse(MouseEvent.MOUSE_DRAGGED, held, rows.get(0), false);
            mouse(MouseEvent.MOUSE_RELEASED, held, rows.get(0), false);
        });

        assertEquals(desk.issues("Taiwan", "Support for Russia"), desk.viewModel.form().chosen());
        assertEquals(List.of(true, true), Toolkit.onFx(() -> desk.viewModel.form().issues().stream().limit(2)
                .map(choice -> choice.chosenProperty().get()).toList()));
    }

    /// The headless platform sends no event of dragging by itself.
    private static void mouse(EventType<MouseEvent> type, Node held, Node over, boolean still) {
        Bounds at = over.localToScene(over.getBoundsInLocal());
        Event.fireEvent(held, new MouseEvent(type, at.getCenterX(), at.getCenterY(), 0, 0, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, true, false, still, null));
    }

    private List<Node> rowsInSight() {
        Node order = stage.getScene().getRoot().lookup(".issue-order");
        Node around = order;
        while (!(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        ((ScrollPane) around).setVvalue(1);
        return List.copyOf(((Pane) order).getChildren());
    }

    @Test
    void spaceTakesAnIssueOutOfThePaper() {
        focus(".issue-order .check-box");

        robot.push(KeyCode.SPACE);

        assertEquals(desk.issues("Taiwan"), desk.viewModel.form().chosen());
    }

    @Test
    void aNoteLeadsToItsPassage() {
        robot.clickOn("#brief-notes .citation-chip");

        assertTrue(desk.navigator.currentProperty().get() instanceof Destination.ArticlePage page
                && page.passage() != null);
    }

    @Test
    void aClickOnASentenceOfThePaperShowsItsSources() {
        Said said = Toolkit.onFx(() -> desk.viewModel.previewProperty().get().said().get(1));
        Spot spot = said.spots().getLast();
        Bounds page = Toolkit.onFx(() -> {
            var sheet = stage.getScene().getRoot().lookup(".paper-page");
            return sheet.localToScreen(sheet.getBoundsInLocal());
        });
        double scale = page.getWidth() / 595.28;

        robot.clickOn(page.getMinX() + (spot.x() + spot.width() / 2) * scale,
                page.getMinY() + (spot.y() + spot.height() / 2) * scale);
        Gallery.settle();

        assertEquals(said.line().statement(), shownStatement());
        assertEquals(said.spots().size(), marks());
        robot.clickOn("#brief-said .citation-chip");
        assertTrue(desk.navigator.currentProperty().get() instanceof Destination.ArticlePage page2
                && page2.passage() != null);
    }

    @Test
    void theKeysStepThroughTheSentencesAndOnToTheirSources() {
        focus("#brief-pages");
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);
        assertEquals(Toolkit.onFx(() -> desk.viewModel.previewProperty().get().said().get(1).line().statement()),
                shownStatement());

        robot.push(KeyCode.ENTER).push(KeyCode.SPACE);

        assertTrue(desk.navigator.currentProperty().get() instanceof Destination.ArticlePage page
                && page.passage() != null);
    }

    private String shownStatement() {
        return Toolkit.onFx(() -> ((Labeled) stage.getScene().getRoot().lookup("#brief-said .note-body .label"))
                .getText().replace('\u00a0', ' '));
    }

    private int marks() {
        return Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".said-mark").size());
    }

    @Test
    void aCheckLeadsToItsIssue() {
        robot.clickOn("#brief-checks .check-button");

        assertEquals(new Destination.IssuePage(desk.issues("Support for Russia").getFirst()),
                desk.navigator.currentProperty().get());
    }

    @Test
    void theKeysWriteThePdf() {
        focus("#brief-audience");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);

        assertTrue(Files.exists(folder.resolve("out.pdf")));
        assertEquals(1, notices.getChildren().size());
    }

    @Test
    void theButtonWritesTheDocx() {
        robot.clickOn("#export-docx");

        assertTrue(Files.exists(folder.resolve("out.docx")));
    }

    @Test
    void theFocusStaysOnTheButtonThatWrote() {
        robot.clickOn("#export-pdf");
        Gallery.settle();

        assertEquals("export-pdf", Toolkit.onFx(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void thePaperThatWasWrittenIsOpened() {
        var opened = new ArrayList<Path>();
        notices.opensBy(opened::add);
        robot.clickOn("#export-docx");

        Toolkit.runOnFx(() -> notices.lookupAll(".notice-action").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals("Open")).forEach(Button::fire));

        assertEquals(List.of(folder.resolve("out.docx")), opened);
    }

    @Test
    void thePagesAreShown() {
        assertEquals(desk.viewModel.previewProperty().get().pages(),
                Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".paper-page").size()));
    }

    private void focus(String selector) {
        Toolkit.runOnFx(() -> {
            Node node = stage.getScene().getRoot().lookup(selector);
            node.requestFocus();
        });
    }
}
