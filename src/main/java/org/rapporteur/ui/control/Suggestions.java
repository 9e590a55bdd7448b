package org.rapporteur.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A list below a text field that offers what fits what is typed. Up and Down move in it, Enter
/// or a click takes what is marked, Escape closes it.
///
/// It lies in the field's own window, over all else: a window of its own would have to be styled
/// and shown anew, for which a letter leaves no time.
///
/// @param <T> what is offered
public final class Suggestions<T> {
    private static final int ROWS = 10;
    private static final double FRAME = 16;
    private static final double GAP = 4;

    private final TextField field;
    private final double rowHeight;
    private final Consumer<T> take;
    private final ListView<T> list = new ListView<>();
    private final InvalidationListener moved = property -> place();
    private final EventHandler<MouseEvent> elsewhere = this::pressedElsewhere;
    private @Nullable Scene showingIn;
    private double least;

    /// One row: made once, then filled again and again.
    ///
    /// @param <T> what is offered
    public interface Row<T> {
        /// What is drawn.
        Node node();

        /// Draws `choice` in place of the one before.
        void show(T choice);
    }

    /// A list for `field` that is empty until [#offer].
    ///
    /// @param rowHeight the height of a row, in pixels
    /// @param rows makes rows
    /// @param take gets what is chosen
    public Suggestions(TextField field, double rowHeight, Supplier<? extends Row<T>> rows, Consumer<T> take) {
        this.field = field;
        this.rowHeight = rowHeight;
        this.take = take;
        list.getStyleClass().add("suggestions");
        list.setFixedCellSize(rowHeight);
        list.setFocusTraversable(false);
        list.setManaged(false);
        list.setVisible(false);
        list.setCellFactory(view -> new Cell<>(rows.get()));
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> cell(event).ifPresent(cell -> takeMarked()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
    }

    /// Makes the list at least `width` pixels wide, however narrow the field is.
    public Suggestions<T> atLeast(double width) {
        least = width;
        return this;
    }

    /// Offers `choices` in place of earlier ones, with none marked; closes if there are none.
    public void offer(List<T> choices) {
        if (choices.isEmpty() || !field.isFocused()) {
            close();
            return;
        }
        if (!list.getItems().equals(choices)) {
            list.getItems().setAll(choices);
        }
        list.getSelectionModel().clearSelection();
        show();
    }

    /// Whether the list is there.
    public boolean isShowing() {
        return list.isVisible();
    }

    private void show() {
        Scene scene = field.getScene();
        if (!isShowing()) {
            layer().filter(layer -> list.getParent() != layer).ifPresent(layer -> layer.getChildren().add(list));
            field.localToSceneTransformProperty().addListener(moved);
            scene.heightProperty().addListener(moved);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            showingIn = scene;
            list.setAccessibleText(name());
            list.setVisible(true);
        }
        place();
    }

    /// What the field is called: by itself, or by the label in front of it.
    private @Nullable String name() {
        String own = field.getAccessibleText();
        return own == null && field.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label
                ? label.getText() : own;
    }

    /// The pane that fills the window.
    private Optional<Pane> layer() {
        Pane outmost = null;
        for (Parent at = field.getParent(); at != null; at = at.getParent()) {
            outmost = at instanceof Pane pane ? pane : outmost;
        }
        return Optional.ofNullable(outmost);
    }

    /// Below the field, or above where more of it fits; closed where the field has left the window.
    private void place() {
        if (field.getScene() != showingIn) {
            close();
            return;
        }
        Parent layer = list.getParent();
        Bounds at = layer.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double wanted = rowHeight * Math.min(ROWS, list.getItems().size()) + FRAME;
        double below = layer.getLayoutBounds().getHeight() - at.getMaxY() - 2 * GAP;
        double above = at.getMinY() - 2 * GAP;
        boolean up = below < wanted && above > below;
        double height = Math.min(wanted, up ? above : below);
        double width = Math.max(least, field.getWidth());
        double left = Math.max(GAP, Math.min(at.getMinX(), layer.getLayoutBounds().getWidth() - width - GAP));
        list.resizeRelocate(left, up ? at.getMinY() - GAP - height : at.getMaxY() + GAP, width, height);
    }

    /// Closes the list.
    public void close() {
        if (showingIn != null) {
            field.localToSceneTransformProperty().removeListener(moved);
            showingIn.heightProperty().removeListener(moved);
            showingIn.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            showingIn = null;
            list.setVisible(false);
        }
    }

    /// The field keeps the focus.
    private void pressed(MouseEvent event) {
        cell(event).ifPresent(cell -> {
            list.getSelectionModel().clearAndSelect(cell.getIndex());
            event.consume();
        });
    }

    private void pressedElsewhere(MouseEvent event) {
        if (!Ancestry.within(target(event), list) && !Ancestry.within(target(event), field)) {
            close();
        }
    }

    private static Optional<ListCell<?>> cell(MouseEvent event) {
        return Ancestry.of(target(event), ListCell.class).<ListCell<?>>map(cell -> cell).findFirst()
                .filter(cell -> !cell.isEmpty());
    }

    private static @Nullable Node target(MouseEvent event) {
        return event.getTarget() instanceof Node node ? node : null;
    }

    private void keyPressed(KeyEvent event) {
        if (!isShowing()) {
            return;
        }
        int marked = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> mark(Math.min(marked + 1, list.getItems().size() - 1));
            case UP -> mark(Math.max(marked - 1, 0));
            case ESCAPE -> close();
            default -> {
                if (event.getCode() != KeyCode.ENTER || marked < 0) {
                    return;
                }
                takeMarked();
            }
        }
        event.consume();
    }

    private void mark(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(index);
    }

    private void takeMarked() {
        T marked = list.getSelectionModel().getSelectedItem();
        if (marked != null) {
            close();
            take.accept(marked);
        }
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Row<T> row;

        Cell(Row<T> row) {
            this.row = row;
            // A name that is wider than the list is cut short, not scrolled to.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T choice, boolean empty) {
            super.updateItem(choice, empty);
            if (choice != null && !empty) {
                row.show(choice);
            }
            Node shown = empty || choice == null ? null : row.node();
            if (getGraphic() != shown) {
                setGraphic(shown);
            }
        }
    }
}
