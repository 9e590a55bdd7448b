package org.rapporteur.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Lets rows that stand one below the other be dragged to another place; a line shows meanwhile where the
/// row would land. The platform's drag and drop is for what leaves the window; here the pointer alone says
/// where to.
public final class RowDrag {
    /// Takes a row to another place.
    @FunctionalInterface
    public interface Move {
        /// Takes that at `from` to `to`, both counted among the rows.
        void move(int from, int to);
    }

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("lands-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("lands-below");
    private static final int NONE = -1;

    private final Supplier<? extends List<? extends Node>> rows;
    private final Consumer<Node> begun;
    private final Move move;
    private int from = NONE;
    private boolean dragging;

    private RowDrag(Supplier<? extends List<? extends Node>> rows, Consumer<Node> begun, Move move) {
        this.rows = rows;
        this.begun = begun;
        this.move = move;
    }

    /// Lets rows be dragged within `around`. The place of the press counts and not the node there: a list that
    /// draws its rows anew, as when one is chosen by that press, gives its cells to other rows.
    ///
    /// @param rows those that can be dragged and landed on, from the top
    /// @param begun told the row that is being dragged
    public static void in(
            Node around, Supplier<? extends List<? extends Node>> rows, Consumer<Node> begun, Move move) {
        var drag = new RowDrag(rows, begun, move);
        around.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::pressed);
        around.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        around.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::released);
    }

    private void pressed(MouseEvent event) {
        dragging = false;
        double y = event.getSceneY();
        List<? extends Node> all = rows.get();
        from = IntStream.range(0, all.size())
                .filter(at -> bounds(all.get(at)).getMinY() <= y && y < bounds(all.get(at)).getMaxY())
                .findFirst().orElse(NONE);
    }

    private void dragged(MouseEvent event) {
        if (from != NONE && !event.isStillSincePress()) {
            dragging = true;
            List<? extends Node> all = rows.get();
            begun.accept(all.get(from));
            mark(all, at(all, event.getSceneY()));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (dragging) {
            dragging = false;
            event.consume();
            List<? extends Node> all = rows.get();
            mark(all, from);
            move.move(from, at(all, event.getSceneY()));
        }
    }

    /// No line stands where the row is already.
    private void mark(List<? extends Node> all, int to) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).pseudoClassStateChanged(ABOVE, i == to && to < from);
            all.get(i).pseudoClassStateChanged(BELOW, i == to && to > from);
        }
    }

    /// The row at the height `y` of the scene, or the nearest.
    private static int at(List<? extends Node> all, double y) {
        return IntStream.range(0, all.size()).filter(at -> bounds(all.get(at)).getMaxY() > y).findFirst()
                .orElse(all.size() - 1);
    }

    private static Bounds bounds(Node row) {
        return row.localToScene(row.getBoundsInLocal());
    }
}
