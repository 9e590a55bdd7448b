package org.rapporteur.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.ColorScheme;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Id;
import org.rapporteur.model.timeline.Frame;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Spot;
import org.rapporteur.service.timeline.MarkWords;
import org.rapporteur.service.timeline.Timelines;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Zoom;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

/// The timeline under a hand and under the keyboard.
class TimelineViewTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private SampleDesk desk;
    private TimelineViewModel viewModel;
    private TimelineView view;
    private Stage stage;

    @BeforeEach
    void open() {
        desk = Toolkit.onFx(() -> SampleDesk.in(folder));
        stage = Gallery.show(() -> {
            viewModel = new TimelineViewModel(new Timelines(desk.open()), desk.asOf(), Background.inline(),
                    desk.navigator(), new MarkWords(desk.messages()));
            view = new TimelineView(viewModel, Background.inline(), new Notices(desk.messages()),
                    SaveAs.never(), new Choosers(new Preferences(folder), () -> { }), desk.messages());
            var root = new Overlay(view.build(), desk.messages());
            view.shown(new Destination.TimelinePage(null, null));
            return root;
        }, ColorScheme.LIGHT, 1440, 900);
        Toolkit.runOnFx(() -> chart().requestFocus());
        Gallery.settle();
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        Toolkit.runOnFx(desk::close);
    }

    @Test
    void whatIsSaidOfAComparisonCoversNoLane() {
        Toolkit.runOnFx(() -> viewModel.comparisonProperty().set(new Comparison.Period(
                LocalDate.of(2023, 11, 15), LocalDate.of(2022, 8, 2), "from 2 August 2022")));
        Gallery.settle();

        assertTrue(Toolkit.onFx(() -> top("#timeline-selection") >= bottom("#timeline-chart")));
        robot.clickOn("#timeline-compare-end");
        assertFalse(Toolkit.onFx(() -> stage.getScene().lookup("#timeline-selection").isManaged()));
    }

    private double top(String selector) {
        Node node = stage.getScene().lookup(selector);
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private double bottom(String selector) {
        Node node = stage.getScene().lookup(selector);
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    @Test
    void inAWindowDrawnLargerTheChartHasAsManyMorePoints() {
        Toolkit.runOnFx(() -> {
            Parent content = stage.getScene().getRoot();
            stage.getScene().setRoot(new Pane());
            var zoom = new Zoom(content);
            zoom.factorProperty().set(1.5);
            stage.getScene().setRoot(zoom);
        });
        Gallery.settle();
        List<Double> widths = Toolkit.onFx(() -> {
            var canvas = (Canvas) chart().getChildrenUnmodifiable().getFirst();
            return List.of(chart().getWidth(), canvas.getWidth() / 1.5, canvas.getBoundsInParent().getWidth());
        });

        assertEquals(widths.getFirst(), widths.get(1), 0.01);
        assertEquals(widths.getFirst(), widths.get(2), 0.01);
    }

    @Test
    void whoComesToTheTimelineZoomsWithTheKeysAtOnce() {
        Toolkit.runOnFx(() -> {
            view.hidden();
            stage.getScene().lookup(".menu-button").requestFocus();
            view.shown(new Destination.TimelinePage(null, null));
        });
        Gallery.settle();
        double before = span().days();

        robot.push(KeyCode.EQUALS);

        assertTrue(span().days() < before, before + " days became " + span().days());
    }

    private Chart chart() {
        return (Chart) stage.getScene().lookup("#timeline-chart");
    }

    private Frame frame() {
        return Toolkit.onFx(() -> chart().picture().orElseThrow().frame());
    }

    private Span span() {
        return Toolkit.onFx(() -> viewModel.spanProperty().get());
    }

    private Point2D at(double x, double y) {
        return Toolkit.onFx(() -> chart().localToScreen(x, y));
    }

    private Spot spot(Predicate<Spot> wanted) {
        return Toolkit.onFx(() -> chart().picture().orElseThrow().spots().stream()
                .filter(spot -> spot.count() == 1 && spot.middle() > frameOf().gutter()
                        && spot.middle() < frameOf().right() - 4)
                .filter(spot -> chart().picture().orElseThrow().spotAt(spot.middle(), middle(spot))
                        .filter(spot::equals).isPresent())
                .filter(wanted).findFirst().orElseThrow());
    }

    private Frame frameOf() {
        return chart().picture().orElseThrow().frame();
    }

    private static double middle(Spot spot) {
        return spot.y() + spot.height() / 2;
    }

    private Point2D at(Spot spot) {
        return at(spot.middle(), middle(spot));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    private void drag(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
        Gallery.settle();
    }

    /// The robot's mouse does not know which keys are held.
    private void withShift(EventType<MouseEvent> type, double x) {
        Toolkit.runOnFx(() -> {
            Point2D at = chart().localToScene(x, 330);
            chart().fireEvent(new MouseEvent(type, at.getX(), at.getY(), x, 330, MouseButton.PRIMARY, 1,
                    true, false, false, false, true, false, false, true, false, false, null));
        });
    }

    /// Turns of the wheel at `x`, all before the next drawing; the robot's wheel is not where its mouse is.
    private void wheel(double x, double by, int times) {
        Toolkit.runOnFx(() -> {
            Point2D at = chart().localToScene(x, 300);
            for (int i = 0; i < times; i++) {
                chart().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), x, 300, false, false,
                        false, false, false, false, 0, by, 0, by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                        ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
            }
        });
    }

    private Destination here() {
        return Toolkit.onFx(() -> desk.navigator().currentProperty().get());
    }

    private Optional<Node> shown(String selector) {
        return Toolkit.onFx(() -> Optional.ofNullable(stage.getScene().lookup(selector)).filter(Node::isVisible));
    }

    private Mark focused() {
        return Toolkit.onFx(() -> Focus.mark(
                viewModel.focusProperty().get(), viewModel.timelineProperty().get(), viewModel.lanes()));
    }

    private String spoken() {
        return Toolkit.onFx(() -> chart().getAccessibleText());
    }

    @Test
    void theWheelZoomsAndTheDayUnderTheCursorStays() {
        Frame before = frame();
        double x = before.gutter() + 300;

        wheel(x, 40, 2);
        Gallery.settle();

        Frame after = frame();
        assertTrue(after.span().days() < before.span().days(), after.span().toString());
        assertEquals(before.day(x), after.day(x), 0.5);
        wheel(x, -40, 4);
        Gallery.settle();
        assertTrue(frame().span().days() > before.span().days());
        assertEquals(before.day(x), frame().day(x), 0.5);
    }

    @Test
    void draggingPans() {
        Frame before = frame();

        drag(at(before.gutter() + 400, 330), at(before.gutter() + 500, 330));

        assertEquals(before.span().days(), span().days(), 1e-6);
        assertEquals(before.span().from() - 100 / before.dayWidth(), span().from(), 1.5 / before.dayWidth());
    }

    @Test
    void theKeyboardZoomsPansAndFits() {
        Span before = span();

        press(KeyCode.CONTROL, KeyCode.EQUALS);
        Span near = span();
        press(KeyCode.CONTROL, KeyCode.MINUS);
        Span again = span();
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        Span later = span();

        assertEquals(before.days() / 1.35, near.days(), 1e-6);
        assertEquals(before.days(), again.days(), 1e-6);
        assertTrue(later.from() > again.from());
        for (KeyCode fit : List.of(KeyCode.HOME, KeyCode.DIGIT0)) {
            Toolkit.runOnFx(() -> viewModel.last(31));
            press(fit);
            assertEquals(Toolkit.onFx(() -> viewModel.timelineProperty().get().extent()), span());
        }
    }

    @Test
    void gAsksForADateAndGoesThere() {
        press(KeyCode.G);
        TextField field = assertInstanceOf(TextField.class, Toolkit.onFx(() -> stage.getScene().getFocusOwner()));
        assertEquals("jump-date", field.getId());
        assertEquals("", field.getText(), "the key that opened it is not typed into it");
        robot.write("2023-02-04", 0);
        press(KeyCode.ENTER);

        double middle = (span().from() + span().to()) / 2;
        assertEquals(LocalDate.of(2023, 2, 4).toEpochDay(), middle, 1);
        assertFalse(shown("#timeline-jump-panel").isPresent());
        assertTrue(Toolkit.onFx(() -> chart().isFocused()), "the keyboard is back on the chart");
    }

    @Test
    void tShowsTheSameAsATableAndBack() {
        press(KeyCode.T);
        TableView<?> table = (TableView<?>) shown(".table-view").orElseThrow();
        assertFalse(table.getItems().isEmpty());
        assertFalse(shown("#timeline-chart").isPresent());
        assertTrue(Toolkit.onFx(() -> isIn(stage.getScene().getFocusOwner(), table)), "the keyboard is in the table");

        press(KeyCode.T);

        assertTrue(shown("#timeline-chart").isPresent());
        assertTrue(Toolkit.onFx(() -> chart().isFocused()));
    }

    private static boolean isIn(Node node, Node outer) {
        return node != null && (node == outer || isIn(node.getParent(), outer));
    }

    @Test
    void theHoverCardSaysTheDateAsTheSourceStatesIt() {
        Toolkit.runOnFx(viewModel::fit);
        Gallery.settle();
        Spot soft = spot(spot -> !spot.marks().getFirst().when().date().isDay());

        robot.moveTo(at(soft));
        Gallery.settle();

        List<String> said = Toolkit.onFx(() -> ((Pane) shown("#timeline-card").orElseThrow()).getChildren().stream()
                .map(label -> ((Labeled) label).getText()).toList());
        assertTrue(said.getFirst().startsWith(viewModel.words().date(soft.marks().getFirst())), said.toString());
        robot.moveTo(at(frame().gutter() + 4, frame().height() - 4));
        Gallery.settle();
        assertFalse(shown("#timeline-card").isPresent());
    }

    @Test
    void aClickOpensTheIssueOfAMark() {
        Spot change = spot(spot -> spot.marks().getFirst().kind() == Mark.Kind.CHANGE);
        var issue = Toolkit.onFx(() -> viewModel.lanes().get(change.lane()).lane().issue());

        robot.clickOn(at(change));

        assertEquals(new Destination.IssuePage(issue), here());
    }

    @Test
    void aClickOpensAnEvent() {
        Spot flag = spot(spot -> spot.marks().getFirst().kind() == Mark.Kind.EVENT);

        robot.clickOn(at(flag));

        assertEquals(new Destination.EventPage(new Id<>(flag.marks().getFirst().record().value())), here());
    }

    @Test
    void draggingWithShiftOffersABriefAndTheDate() {
        Frame frame = frame();
        withShift(MouseEvent.MOUSE_PRESSED, frame.gutter() + 200);
        withShift(MouseEvent.MOUSE_DRAGGED, frame.gutter() + 320);
        withShift(MouseEvent.MOUSE_RELEASED, frame.gutter() + 320);
        Gallery.settle();

        Span chosen = Toolkit.onFx(() -> viewModel.selectionProperty().get());
        assertEquals(Math.floor(frame.day(frame.gutter() + 200)), chosen.from(), 1);
        assertEquals(frame.span(), span(), "choosing does not pan");
        assertTrue(shown("#timeline-brief").isPresent());

        robot.clickOn("#timeline-as-of-end");

        assertEquals(chosen.last(), Toolkit.onFx(() -> desk.asOf().get().effective()));
        assertFalse(shown("#timeline-brief").isPresent());
    }

    @Test
    void theFocusGoesFromMarkToMarkSaysThemAndEnterOpens() {
        press(KeyCode.RIGHT);
        Mark first = focused();
        assertTrue(spoken().contains(first.what()), spoken());
        String before = spoken();

        press(KeyCode.LEFT);
        assertTrue(spoken().contains(focused().what()), spoken());
        assertNotEquals(before, spoken());
        press(KeyCode.DOWN);
        String below = Toolkit.onFx(() -> Focus.lane(viewModel.focusProperty().get(), viewModel.lanes()).name());
        assertTrue(spoken().startsWith(below + ", ") && spoken().contains(focused().what()), spoken());
        press(KeyCode.UP);
        press(KeyCode.UP);
        assertEquals(Mark.Kind.EVENT, focused().kind());
        assertTrue(spoken().contains(focused().what()), spoken());
        Mark event = focused();

        press(KeyCode.ENTER);

        assertEquals(new Destination.EventPage(new Id<>(event.record().value())), here());
    }
}
