package org.rapporteur.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Lets rows that stand one below the other be dragged to another place; a line shows meanwhile where the
/// row would land, the row itself is told apart, and at the edges of what is scrolled more rows come into
/// sight. The platform's drag and drop is for what leaves the window; here the pointer alone says where to.
public final class RowDrag {
    /// Takes a row to another place.
    @FunctionalInterface
    public interface Move {
        /// Takes that at `from` to `to`, both counted among all rows.
        void move(int from, int to);
    }

    /// The rows that can be dragged and landed on.
    ///
    /// @param inSight those that are drawn now, from the top
    /// @param place where one stands among all, also those that are scrolled out of sight
    public record Rows<N extends Node>(Supplier<? extends List<N>> inSight, ToIntFunction<N> place) {
        private List<Row> all() {
            return inSight.get().stream().map(node -> new Row(node, place.applyAsInt(node))).toList();
        }
    }

    private record Row(Node node, int place) {}

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("lands-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("lands-below");
    private static final int NONE = -1;

    private final Rows<?> rows;
    private final Consumer<Node> begun;
    private final Move move;
    private final EdgeScroll edges;
    private int from = NONE;
    private double y;
    private boolean dragging;

    private RowDrag(Node around, Rows<?> rows, Consumer<Node> begun, Move move) {
        this.rows = rows;
        this.begun = begun;
        this.move = move;
        this.edges = new EdgeScroll(around, () -> mark(at(y)));
    }

    /// Lets rows be dragged within `around`. The place of the press counts and not the node there: a list that
    /// draws its rows anew, as when one is chosen by that press, gives its cells to other rows.
    ///
    /// @param begun told the row that is being dragged
    public static void in(Node around, Rows<?> rows, Consumer<Node> begun, Move move) {
        var drag = new RowDrag(around, rows, begun, move);
        around.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::pressed);
        around.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        around.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::released);
    }

    private void pressed(MouseEvent event) {
        ended();
        y = event.getSceneY();
        from = rows.all().stream().filter(row -> bounds(row.node()).getMinY() <= y && y < bounds(row.node()).getMaxY())
                .mapToInt(Row::place).findFirst().orElse(NONE);
    }

    private void dragged(MouseEvent event) {
        if (from != NONE && !event.isStillSincePress()) {
            dragging = true;
            y = event.getSceneY();
            rows.all().stream().filter(row -> row.place() == from).forEach(row -> begun.accept(row.node()));
            mark(at(y));
            edges.over(new Point2D(event.getSceneX(), y));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (dragging) {
            int to = at(event.getSceneY());
            ended();
            event.consume();
            mark(from);
            move.move(from, to);
        }
    }

    private void ended() {
        dragging = false;
        edges.stop();
    }

    /// No line stands where the row is already.
    private void mark(int to) {
        for (Row row : rows.all()) {
            row.node().pseudoClassStateChanged(DRAGGED, dragging && row.place() == from);
            row.node().pseudoClassStateChanged(ABOVE, row.place() == to && to < from);
            row.node().pseudoClassStateChanged(BELOW, row.place() == to && to > from);
        }
    }

    /// The place of the row at the height `y` of the scene, or of the nearest in sight.
    private int at(double y) {
        List<Row> all = rows.all();
        return all.stream().filter(row -> bounds(row.node()).getMaxY() > y).findFirst().orElse(all.getLast()).place();
    }

    private static Bounds bounds(Node row) {
        return row.localToScene(row.getBoundsInLocal());
    }
}
