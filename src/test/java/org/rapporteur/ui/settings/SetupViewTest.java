package org.rapporteur.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.MarkingSets;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Destination.SetupPage.Section;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

class SetupViewTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private final Navigator navigator = new Navigator(new Destination.SetupPage(Section.ISSUES));
    private SetupDesk desk;
    private SetupView view;
    private Stage stage;

    @BeforeEach
    void show() {
        desk = SetupDesk.small(folder);
        stage = Gallery.show(() -> {
            var notices = new Notices(SetupDesk.MESSAGES);
            view = new SetupView(desk.viewModel, navigator, notices, SetupDesk.MESSAGES);
            var root = view.build();
            navigator.currentProperty().subscribe(view::shown);
            return new StackPane(root, notices);
        }, ColorScheme.LIGHT, 1240, 800);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        desk.close();
    }

    @Test
    void anIssueIsAddedWithTheKeysAlone() {
        focus("#setup-add-issue");
        robot.push(KeyCode.SPACE).write("Fisheries").push(KeyCode.CONTROL, KeyCode.ENTER);

        assertEquals(List.of("High-level contacts", "Trade", "Fisheries"), desk.names());
    }

    @Test
    void whatIsSavedIsTakenBackFromItsNotice() {
        robot.doubleClickOn("#issue-name").write("Summits").clickOn("#issue-objective")
                .push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(desk.names().getFirst().contains("Summits"));

        robot.clickOn(".notice-action");

        assertEquals("High-level contacts", desk.names().getFirst());
    }

    @Test
    void whoLeavesWithoutSavingIsToldOnceAndShownTheForm() {
        Toolkit.runOnFx(() -> desk.viewModel.issues().forms().choose(desk.viewModel.issues().forms().records().getLast()));
        Gallery.settle();
        robot.clickOn("#issue-objective").write("Open the market.");
        Toolkit.runOnFx(() -> {
            desk.viewModel.issues().forms().choose(desk.viewModel.issues().forms().records().getFirst());
            view.hidden();
            view.hidden();
        });
        Gallery.settle();

        assertEquals(List.of("Not saved in Set-up: Trade."), notices());

        robot.clickOn(".notice-action");
        assertEquals("Trade", Toolkit.onFx(() -> ((TextField) stage.getScene().lookup("#issue-name")).getText()));
    }

    @Test
    void whoSavesAndLeavesIsToldOfTheSavingAlone() {
        robot.clickOn("#issue-objective").write("Meet yearly.").push(KeyCode.CONTROL, KeyCode.ENTER);
        Toolkit.runOnFx(view::hidden);
        Gallery.settle();

        assertEquals(List.of("High-level contacts is saved."), notices());
    }

    private List<String> notices() {
        return Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".notice-words").stream()
                .map(words -> ((Label) words).getText()).toList());
    }

    @Test
    void altDownMovesAnIssueInTheList() {
        focus("#setup-issues");

        robot.push(KeyCode.ALT, KeyCode.DOWN);

        assertEquals(List.of("Trade", "High-level contacts"), desk.names());
        assertEquals(1, Toolkit.onFx(() -> ((ListView<?>) stage.getScene().lookup("#setup-issues"))
                .getSelectionModel().getSelectedIndex()));
    }

    @Test
    void theFirstIssueGoesNoHigherAndTheLastNoLower() {
        assertTrue(Toolkit.onFx(() -> stage.getScene().lookup("#setup-up").isDisabled()));
        robot.clickOn("#setup-down");

        assertTrue(Toolkit.onFx(() -> stage.getScene().lookup("#setup-down").isDisabled()));
        assertFalse(Toolkit.onFx(() -> stage.getScene().lookup("#setup-up").isDisabled()));
    }

    @Test
    void anIssueIsDraggedToItsPlaceAndALineShowsItMeanwhile() {
        List.of("Fisheries", "Visas", "Space").forEach(name -> {
            focus("#setup-add-issue");
            robot.push(KeyCode.SPACE).write(name).push(KeyCode.CONTROL, KeyCode.ENTER);
        });
        List<Node> rows = Toolkit.onFx(() -> stage.getScene().lookup("#setup-issues").lookupAll(".list-cell").stream()
                .filter(row -> !((ListCell<?>) row).isEmpty()).sorted(Comparator.comparing(Node::getLayoutY)).toList());
        Node first = rows.getFirst();
        Bounds there = Toolkit.onFx(() -> first.localToScene(first.getBoundsInLocal()));
        // It is not the chosen one: pressing on it chooses it, and the list gives its cells to other rows.
        Node third = rows.get(2);
        Toolkit.runOnFx(() -> mouse(MouseEvent.MOUSE_PRESSED, third, third, true));
        Gallery.settle();
        Toolkit.runOnFx(() -> mouse(MouseEvent.MOUSE_DRAGGED, third, there, false));
        assertEquals(1, landing());
        Toolkit.runOnFx(() -> mouse(MouseEvent.MOUSE_RELEASED, third, there, false));

        assertEquals(List.of("Fisheries", "High-level contacts", "Trade", "Visas", "Space"), desk.names());
        assertEquals(0, landing());
    }

    private long landing() {
        return Toolkit.onFx(() -> stage.getScene().lookup("#setup-issues").lookupAll(".list-cell").stream()
                .filter(row -> row.getPseudoClassStates().toString().contains("lands-above")).count());
    }

    /// The headless platform sends no event of dragging by itself.
    private static void mouse(EventType<MouseEvent> type, Node held, Node over, boolean still) {
        mouse(type, held, over.localToScene(over.getBoundsInLocal()), still);
    }

    private static void mouse(EventType<MouseEvent> type, Node held, Bounds at, boolean still) {
        Event.fireEvent(held, new MouseEvent(type, at.getCenterX(), at.getCenterY(), 0, 0, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, still, null));
    }

    @Test
    void theArrowsGoToTheNextSectionAndShowIt() {
        focus("#setup-section-issues");
        robot.push(KeyCode.RIGHT);

        assertEquals(new Destination.SetupPage(Section.SCALES), navigator.currentProperty().get());
        assertTrue(Toolkit.onFx(() -> stage.getScene().lookup("#setup-delete-scale") != null));
    }

    @Test
    void aSectionThatIsOnlyMadeReadyLeadsNowhere() {
        Toolkit.runOnFx(() -> {
            navigator.open(new Destination.OverviewPage());
            view.shown(new Destination.SetupPage(Section.SCALES));
        });

        assertEquals(new Destination.OverviewPage(), navigator.currentProperty().get());
    }

    @Test
    void theFocusStaysInTheFieldWhenTheFormIsSaved() {
        robot.clickOn("#issue-terms").write("x").push(KeyCode.CONTROL, KeyCode.ENTER);

        assertEquals("issue-terms", Toolkit.onFx(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void aScaleIsEdited() {
        robot.clickOn("#setup-section-scales");
        robot.doubleClickOn("#level-word-1").write("Severed").push(KeyCode.CONTROL, KeyCode.ENTER);

        assertEquals("Severed", desk.book.scales().getFirst().content().level(1).name());
        assertEquals(new Destination.SetupPage(Section.SCALES), navigator.currentProperty().get());
    }

    @Test
    void aCopiedScaleIsDeletedByTheKeysAndTheFocusStays() {
        robot.clickOn("#setup-section-scales").clickOn("#setup-copy-scale");
        assertTrue(Toolkit.onFx(() -> stage.getScene().lookup("#setup-delete-scale").isDisabled()));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(4, desk.book.scales().size());

        focus("#setup-delete-scale");
        robot.push(KeyCode.SPACE);

        assertEquals(3, desk.book.scales().size());
        assertEquals("setup-delete-scale", Toolkit.onFx(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void theTrafficLightLabelsAreTakenOver() {
        robot.clickOn("#setup-section-tracker");
        robot.clickOn("#use-tlp").clickOn("#setup-save");

        assertEquals(MarkingSets.TLP, desk.open.tracker().content().markings());
    }

    @Test
    void whatIsWrongIsSaidInTheForm() {
        focus("#issue-stale");
        robot.write("x").push(KeyCode.CONTROL, KeyCode.ENTER);

        assertTrue(Toolkit.onFx(() -> stage.getScene().lookup("#setup-problem").isVisible()));
    }

    private void focus(String selector) {
        Toolkit.runOnFx(() -> stage.getScene().lookup(selector).requestFocus());
    }
}
