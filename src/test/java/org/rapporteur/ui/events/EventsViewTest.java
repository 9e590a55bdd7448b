package org.rapporteur.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.service.events.EventLine;
import org.rapporteur.service.events.ReadoutCell;
import org.rapporteur.service.events.ReadoutGrid;
import org.rapporteur.service.ViewState;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

class EventsViewTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private EventsDesktop desktop;
    private Stage stage;

    @BeforeEach
    void open() {
        desktop = Toolkit.onFx(() -> EventsDesktop.withTheCall(folder));
    }

    @AfterEach
    void close() {
        if (desktop == null) {
            // Passed over, for want of its data.
            return;
        }
        Gallery.close(stage);
        Toolkit.runOnFx(desktop::close);
    }

    private void show(Destination destination) {
        stage = Gallery.show(
                () -> desktop.window(new Destination.EventPage(null)), ColorScheme.LIGHT, 1440, 900);
        Toolkit.runOnFx(() -> desktop.sample.navigator().open(destination));
        Gallery.settle();
    }

    private Id<Event> showTheCall() {
        Id<Event> call = Toolkit.onFx(desktop::call);
        show(new Destination.EventPage(call));
        return call;
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    private ReadoutCellBox focused() {
        return assertInstanceOf(ReadoutCellBox.class, Toolkit.onFx(() -> stage.getScene().getFocusOwner()));
    }

    private ReadoutCell cell(int column, String issue) {
        return Toolkit.onFx(() -> desktop.event.shownProperty().get().readouts().rows().stream()
                .filter(row -> row.name().equals(issue)).findFirst().orElseThrow().cells().get(column));
    }

    @SuppressWarnings("unchecked")
    private TableView<EventLine> table() {
        return (TableView<EventLine>) Toolkit.onFx(() -> stage.getScene().lookup("#events"));
    }

    @Test
    void aClickOnACellTakesTheFocusToItSoThatTheKeysAreMeantForIt() {
        showTheCall();
        Node second = Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".readout-cell").stream()
                .skip(1).findFirst().orElseThrow());

        robot.clickOn(second);

        assertEquals(second, focused());
    }

    @Test
    void whatWasRecordedOfOneIsOnePressAway() {
        Id<Event> call = showTheCall();
        Toolkit.runOnFx(() -> ((Hyperlink) stage.getScene().lookup("#event-history")).fire());

        assertEquals(new Destination.HistoryPage(call), desktop.sample.navigator().currentProperty().get());
    }

    @Test
    void whereNothingIsLeftOneButtonBringsAllBack() {
        show(new Destination.EventPage(null));
        robot.clickOn("#events-query").write("no such event", 0);
        Toolkit.runOnFx(() -> desktop.list.filterProperty().set(
                desktop.list.filterProperty().get().withTime(EventFilter.Time.UPCOMING)));
        Gallery.settle();

        robot.clickOn("Clear filters");
        Gallery.settle();

        assertEquals(EventFilter.NONE, Toolkit.onFx(() -> desktop.list.filterProperty().get()));
        assertEquals("", Toolkit.onFx(() -> ((TextInputControl) robot.lookup("#events-query").query()).getText()));
    }

    @Test
    void theTableIsFilteredByWordsAndTime() {
        show(new Destination.EventPage(null));
        int all = table().getItems().size();
        robot.clickOn("#events-query").write("taipei", 0);
        List<String> found = table().getItems().stream().map(line -> line.event().content().name()).toList();
        assertTrue(!found.isEmpty() && found.size() < all, found.toString());

        Toolkit.runOnFx(() -> desktop.list.filterProperty().set(
                EventFilter.NONE.withTime(EventFilter.Time.UPCOMING)));

        assertTrue(table().getItems().stream().allMatch(EventLine::upcoming));
    }

    @Test
    void threeReadoutsBesideTheTableStandClearOfEachOtherAndOfTheEdge() {
        show(new Destination.EventPage(null));
        Toolkit.runOnFx(() -> table().getSelectionModel().select(table().getItems().stream()
                .filter(line -> line.event().content().name().equals("Bangkok talks")).findFirst().orElseThrow()));
        Gallery.settle();

        List<Bounds> cells = Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".readout-cell").stream()
                .map(cell -> cell.localToScene(cell.getLayoutBounds())).toList());
        assertTrue(cells.size() >= 3);
        for (Bounds one : cells) {
            assertEquals(1, cells.stream().filter(one::intersects).count(), one.toString());
        }
        Bounds pane = Toolkit.onFx(() -> inScene(stage.getScene().lookup(".event-scroll")));
        assertTrue(Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".event-head .button").stream()
                .allMatch(button -> inScene(button).getMaxX() <= pane.getMaxX())));
    }

    @Test
    void whereReadoutsHaveNoRoomTheyAloneAreScrolledSidewaysAndFollowTheFocus() {
        show(new Destination.EventPage(Toolkit.onFx(() -> desktop.events.all(desktop.sample.asOf().get()).stream()
                .map(EventLine::event).filter(event -> event.content().name().equals("Bangkok talks"))
                .findFirst().orElseThrow().id())));
        Toolkit.runOnFx(() -> stage.setWidth(600));
        Gallery.settle();
        ScrollPane page = Toolkit.onFx(() -> (ScrollPane) stage.getScene().lookup(".event-scroll"));
        ScrollPane frame = Toolkit.onFx(() -> (ScrollPane) stage.getScene().lookup(".sideways"));
        Toolkit.runOnFx(() -> stage.getScene().lookup(".readout-cell").requestFocus());
        assertEquals(List.of(), barsSideways(page));
        Node bar = barsSideways(frame).getFirst();
        for (double down : List.of(0.0, 0.3, 0.6)) {
            Toolkit.runOnFx(() -> page.setVvalue(down));
            Gallery.settle();
            assertTrue(Toolkit.onFx(() -> inScene(page).contains(inScene(bar))));
        }

        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);

        assertTrue(Toolkit.onFx(() -> inScene(frame).contains(inScene(focused()))));
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        assertEquals(0, Toolkit.onFx(frame::getHvalue));
    }

    private static List<Node> barsSideways(ScrollPane pane) {
        return Toolkit.onFx(() -> pane.lookupAll(".scroll-bar").stream().filter(bar -> bar.getParent() == pane)
                .filter(bar -> ((ScrollBar) bar).getOrientation() == Orientation.HORIZONTAL && bar.isVisible())
                .toList());
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void enterOpensTheSelectedEventByItself() {
        show(new Destination.EventPage(null));
        Id<Event> first = table().getItems().getFirst().event().id();
        robot.clickOn("#events-query");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        assertEquals(new Destination.EventPage(first), desktop.sample.navigator().currentProperty().get());
    }

    @Test
    void anEventThatIsNotOnShowIsReadOnlyWhenItIsAgain() {
        Id<Event> call = showTheCall();
        Toolkit.runOnFx(() -> {
            desktop.event.hidden();
            var grid = desktop.event.shownProperty().get().readouts();
            desktop.readouts.confirm(grid.columns().getFirst().readout().id(), grid.waiting(0));
            assertSame(grid, desktop.event.shownProperty().get().readouts());

            desktop.event.show(call);
            assertTrue(desktop.event.shownProperty().get().readouts().waiting(0).isEmpty());
        });
    }

    @Test
    void theArrowsGoFromCellToCell() {
        showTheCall();
        ReadoutPlace first = focused().place();

        press(KeyCode.RIGHT);
        assertEquals(first.issue(), focused().place().issue());
        assertTrue(!first.readout().equals(focused().place().readout()));

        press(KeyCode.DOWN);
        press(KeyCode.LEFT);
        assertEquals("Taiwan Strait", focused().place().row().name());
        assertEquals(first.readout(), focused().place().readout());
    }

    @Test
    void enterConfirmsWhatIsProposedInTheCellWhichKeepsTheFocus() {
        showTheCall();

        press(KeyCode.ENTER);

        assertInstanceOf(ReadoutCell.Quoted.class, cell(0, "Fentanyl precursors"));
        assertInstanceOf(ReadoutCell.Proposed.class, cell(0, "Taiwan Strait"));
        assertEquals("Fentanyl precursors", focused().place().row().name());
    }

    @Test
    void nSaysThatNothingIsMentionedAndDeleteTakesItBack() {
        showTheCall();

        press(KeyCode.N);
        assertInstanceOf(ReadoutCell.NotMentioned.class, cell(0, "Fentanyl precursors"));

        press(KeyCode.DELETE);
        assertInstanceOf(ReadoutCell.Proposed.class, cell(0, "Fentanyl precursors"));
    }

    @Test
    void allThatIsProposedOfAReadoutIsConfirmedInOneGestureAndTakenBackInOne() {
        showTheCall();

        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        ReadoutGrid confirmed = desktop.event.shownProperty().get().readouts();
        assertEquals(List.of(), confirmed.waiting(0));

        robot.clickOn(Toolkit.<Node>onFx(() -> stage.getScene().lookup(".notice-action")));
        assertTrue(!desktop.event.shownProperty().get().readouts().waiting(0).isEmpty());
    }

    @Test
    void aTranslationIsRecordedWhenItsFieldIsLeft() {
        showTheCall();
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.T);
        assertInstanceOf(TextArea.class, Toolkit.onFx(() -> stage.getScene().getFocusOwner()));
        robot.write("A red line, he said.", 0);
        press(KeyCode.ESCAPE);

        ReadoutCell.Quoted quoted = assertInstanceOf(ReadoutCell.Quoted.class, cell(1, "Taiwan Strait"));
        assertEquals("A red line, he said.", quoted.quotations().getFirst().translation());
    }

    @Test
    void aTranslationThatWasNotRecordedIsThereAgainAndSaysSo() {
        Id<Event> call = showTheCall();
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.T);
        robot.write("A red line, he", 0);

        Toolkit.runOnFx(() -> desktop = desktop.again());
        Gallery.close(stage);
        show(new Destination.EventPage(call));

        var field = (TextArea) Toolkit.<Node>onFx(() -> stage.getScene().lookup("#translation"));
        assertEquals("A red line, he", Toolkit.onFx(field::getText));
        assertTrue(Toolkit.onFx(() -> stage.getScene().lookup("#begin-anew").getParent().isVisible()));
        Toolkit.runOnFx(field::requestFocus);
        press(KeyCode.ESCAPE);
        ReadoutCell.Quoted quoted = assertInstanceOf(ReadoutCell.Quoted.class, cell(1, "Taiwan Strait"));
        assertEquals("A red line, he", quoted.quotations().getFirst().translation());
        assertEquals(Map.of(), new ViewState(desktop.sample.open()).all("jotting "));
    }

    @Test
    void aDifferenceIsWhereOneReadoutIsFoundToSayNothing() {
        showTheCall();
        press(KeyCode.ENTER);
        press(KeyCode.RIGHT);
        press(KeyCode.N);

        Toolkit.runOnFx(() -> desktop.event.differencesOnlyProperty().set(true));

        assertEquals(List.of("Fentanyl precursors"), Toolkit.onFx(() ->
                desktop.event.rows().stream().map(ReadoutGrid.Row::name).toList()));
    }

    @Test
    void anEventIsEditedInTheEntryDock() {
        Id<Event> call = showTheCall();

        Toolkit.runOnFx(desktop.event::edit);

        assertEquals(List.of(EntryIntent.edit(EntryKind.EVENT, call)), desktop.asked);
    }

    @Test
    void oPutsTheQuotedPassageInView() {
        showTheCall();
        press(KeyCode.ENTER);

        ReadoutCell.Quoted quoted = assertInstanceOf(ReadoutCell.Quoted.class, cell(0, "Fentanyl precursors"));
        ReadoutCellBox box = focused();
        press(KeyCode.O);

        assertEquals(new Destination.ArticlePage(box.place().column().article().id(),
                quoted.quotations().getFirst().passage()), desktop.sample.navigator().currentProperty().get());
    }
}
