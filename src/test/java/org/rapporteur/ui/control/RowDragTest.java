package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

/// Rows that are dragged in what is scrolled.
class RowDragTest {
    private static final int ROWS = 60;
    private static final int HIGH = 300;
    private static final double MIDDLE = HIGH / 2.0;

    private final List<String> moves = new ArrayList<>();
    private Stage stage;
    private Node dragged;

    @AfterEach
    void close() {
        Gallery.close(stage);
    }

    @Test
    void atTheLowerEdgeTheListIsScrolledAndTheRowLandsAmongWhatComesIntoSight() {
        show(this::list);
        press(10);
        drag(HIGH - 2);
        settle(20);
        int first = first();
        release(HIGH - 2);

        assertTrue(first > 3, "scrolled to " + first);
        assertEquals(1, moves.size());
        assertTrue(moves.getFirst().startsWith("0 to "), moves::toString);
        assertTrue(Integer.parseInt(moves.getFirst().substring(5)) > first, moves::toString);
    }

    @Test
    void theNearerTheEdgeTheFasterItIsScrolled() {
        show(this::list);
        press(10);
        drag(HIGH - 30);
        settle(20);
        int slow = first();
        drag(HIGH - 1);
        settle(20);

        assertTrue(first() - slow > 2 * slow, slow + ", then " + first());
    }

    @Test
    void atTheUpperEdgeItIsScrolledBack() {
        show(this::list);
        Toolkit.runOnFx(() -> ((ListView<?>) dragged).scrollTo(40));
        Gallery.settle();
        int before = first();
        press(MIDDLE);
        drag(2);
        settle(20);

        assertTrue(first() < before - 3, before + " to " + first());
    }

    @Test
    void itStopsAtOnceWhereTheDragEndsOrLeaves() {
        show(this::list);
        press(10);
        drag(HIGH - 2);
        settle(3);
        drag(HIGH + 40);
        int left = first();
        settle(8);
        assertEquals(left, first());

        drag(HIGH - 2);
        settle(3);
        release(HIGH - 2);
        int ended = first();
        settle(8);
        assertEquals(ended, first());
    }

    @Test
    void inTheMiddleNothingIsScrolled() {
        show(this::list);
        press(10);
        drag(MIDDLE);
        settle(8);

        assertEquals(0, first());
    }

    @Test
    void rowsThatStandInAPaneScrollThatPane() {
        show(this::pane);
        press(10);
        drag(HIGH - 2);
        settle(20);

        assertTrue(Toolkit.onFx(() -> ((ScrollPane) stage.getScene().getRoot().lookup(".scroll-pane")).getVvalue())
                > 0.02);
    }

    private void show(Supplier<Node> rows) {
        stage = Gallery.show(() -> new StackPane(rows.get()), ColorScheme.LIGHT, 200, HIGH);
    }

    private Node list() {
        var list = new ListView<Integer>();
        list.getItems().setAll(IntStream.range(0, ROWS).boxed().toList());
        RowDrag.in(list, new RowDrag.Rows<>(() -> cells(list), ListCell::getIndex), cell -> { },
                (from, to) -> moves.add(from + " to " + to));
        dragged = list;
        return list;
    }

    private Node pane() {
        var rows = new VBox();
        IntStream.range(0, ROWS).forEach(row -> rows.getChildren().add(new Label("Row " + row)));
        RowDrag.in(rows, new RowDrag.Rows<>(rows::getChildren, rows.getChildren()::indexOf), row -> { },
                (from, to) -> moves.add(from + " to " + to));
        dragged = rows;
        return new ScrollPane(rows);
    }

    private static List<ListCell<?>> cells(Parent list) {
        List<ListCell<?>> cells = new ArrayList<>();
        list.lookupAll(".list-cell").stream().map(node -> (ListCell<?>) node).filter(cell -> !cell.isEmpty())
                .sorted(Comparator.comparing(cell -> cell.getIndex())).forEach(cells::add);
        return cells;
    }

    /// The row that is seen at the top.
    private int first() {
        return Toolkit.onFx(() -> cells((Parent) dragged).stream()
                .filter(cell -> cell.localToScene(cell.getLayoutBounds()).getMaxY() > 1).findFirst().orElseThrow()
                .getIndex());
    }

    private static void settle(int frames) {
        IntStream.range(0, frames).forEach(frame -> Gallery.settle());
    }

    private void press(double y) {
        mouse(MouseEvent.MOUSE_PRESSED, y);
    }

    private void drag(double y) {
        mouse(MouseEvent.MOUSE_DRAGGED, y);
    }

    private void release(double y) {
        mouse(MouseEvent.MOUSE_RELEASED, y);
    }

    /// The headless platform sends no event of dragging by itself.
    private void mouse(EventType<MouseEvent> type, double y) {
        Toolkit.runOnFx(() -> Event.fireEvent(dragged, new MouseEvent(type, 50, y, 0, 0, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false,
                type == MouseEvent.MOUSE_PRESSED, null)));
    }
}
