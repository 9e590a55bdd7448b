package org.rapporteur.ui.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.events.EventAt;
import org.rapporteur.service.events.ReadoutGrid;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Sideways;
import org.rapporteur.ui.control.WrappedLines;

/// The readouts of an event side by side: a column each, a row an issue.
///
/// The arrows go from cell to cell. Enter confirms what is proposed in a cell, Ctrl+Enter all that
/// is proposed of its readout, N says that nothing is mentioned, Delete takes away what is recorded,
/// O opens the article, T goes into the translation and Escape out of it.
final class ReadoutsCard extends VBox {
    private static final double ISSUE = 112;
    private static final double LEAST = 196;

    private final EventViewModel viewModel;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final Sideways sideways = new Sideways(grid);
    private final List<ReadoutCellBox> cells = new ArrayList<>();
    private final Label keys;
    private final Label nothing;
    private final ToggleButton differences;
    private @Nullable EventAt drawn;
    private boolean led;

    /// @param add asks for one more readout
    ReadoutsCard(EventViewModel viewModel, Messages messages, Runnable add) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.differences = new ToggleButton(messages.get("events.differences"));
        differences.setId("differences");
        differences.getStyleClass().add("small");
        differences.setMinWidth(USE_PREF_SIZE);
        differences.selectedProperty().bindBidirectional(viewModel.differencesOnlyProperty());
        viewModel.differencesOnlyProperty().addListener((property, old, now) -> redraw());
        var more = new Hyperlink(messages.get("events.addReadout"));
        more.setId("add-readout");
        more.setOnAction(event -> add.run());
        more.visibleProperty().bind(viewModel.shownProperty().map(EventAt::recordable).orElse(false));
        grid.setId("readouts");
        grid.getStyleClass().add("readout-grid");
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        // The letter that led into a field is no part of what is typed there.
        grid.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (led) {
                led = false;
                event.consume();
            }
        });
        keys = Labels.wrapping(messages.get("events.keys"), "faint", "small");
        nothing = Labels.wrapping("", "muted");
        getChildren().add(new Card(messages.get("events.sideBySide"),
                Labels.wrapping(messages.get("events.silence"), "strong"), nothing, sideways, keys)
                .withActions(differences, more));
    }

    /// Shows the readouts of `now`; the focus stays on its cell.
    void show(EventAt now) {
        ReadoutPlace focused = focused().map(ReadoutCellBox::place).orElse(null);
        drawn = now;
        ReadoutGrid readouts = now.readouts();
        List<ReadoutGrid.Row> rows = viewModel.rows();
        cells.clear();
        grid.getChildren().clear();
        columns(readouts.columns().size());
        for (int column = 0; column < readouts.columns().size() && !rows.isEmpty(); column++) {
            grid.add(new ReadoutHead(now, column, viewModel, messages), column + 1, 0);
        }
        for (int row = 0; row < rows.size() && !readouts.columns().isEmpty(); row++) {
            addRow(now, rows.get(row), row + 1);
        }
        boolean any = !cells.isEmpty();
        stayNames(any);
        shown(nothing, !any);
        nothing.setText(messages.get(readouts.columns().isEmpty() ? "events.noReadouts"
                : readouts.rows().isEmpty() ? "events.noRows" : "events.noDifferences"));
        shown(sideways, any);
        shown(keys, any && now.recordable());
        shown(differences, readouts.columns().size() > 1);
        cells.stream().filter(box -> focused != null && box.place().isAt(focused)).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static void shown(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }

    private void redraw() {
        if (drawn != null) {
            show(drawn);
        }
    }

    private void columns(int count) {
        var issue = new ColumnConstraints(ISSUE, ISSUE, ISSUE);
        grid.getColumnConstraints().setAll(issue);
        for (int i = 0; i < count; i++) {
            var column = new ColumnConstraints(LEAST, LEAST, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    /// What names the rows lies over the readouts that are moved under it, and an empty place over their heads.
    private void stayNames(boolean any) {
        if (any) {
            grid.add(new StackPane(), 0, 0);
        }
        List<Region> names = grid.getChildren().stream().filter(StackPane.class::isInstance)
                .map(Region.class::cast).toList();
        names.forEach(name -> name.getStyleClass().add("readout-name"));
        sideways.stay(names);
    }

    private void addRow(EventAt now, ReadoutGrid.Row row, int at) {
        var name = new Hyperlink(row.name());
        name.getStyleClass().addAll("plain-link", row.ofEvent() ? "strong" : "medium", "readout-issue");
        WrappedLines.in(name);
        name.setMinHeight(USE_PREF_SIZE);
        name.setOnAction(event -> viewModel.openIssue(row.issue()));
        var held = new StackPane(name);
        held.setAlignment(Pos.TOP_LEFT);
        grid.add(held, 0, at);
        for (int column = 0; column < row.cells().size(); column++) {
            var box = new ReadoutCellBox(
                    new ReadoutPlace(now.readouts().columns().get(column), row, row.cells().get(column)),
                    viewModel, now.recordable(), messages);
            cells.add(box);
            grid.add(box, column + 1, at);
        }
    }

    /// The cell that has the focus, itself or in one of its controls.
    private Optional<ReadoutCellBox> focused() {
        return Ancestry.of(getScene() == null ? null : getScene().getFocusOwner(), ReadoutCellBox.class).findFirst()
                .filter(cells::contains);
    }

    /// Moves the focus to the first cell; false where there is none.
    boolean focusFirst() {
        if (cells.isEmpty()) {
            return false;
        }
        cells.getFirst().requestFocus();
        return true;
    }

    private void keyPressed(KeyEvent event) {
        ReadoutCellBox cell = focused().orElse(null);
        if (cell == null || event.isAltDown()) {
            return;
        }
        boolean handled = event.getTarget() instanceof TextInputControl ? leaves(event, cell)
                : event.isShortcutDown() ? all(event, cell) : moves(event, cell) || does(event, cell);
        if (handled) {
            event.consume();
        }
    }

    private static boolean leaves(KeyEvent event, ReadoutCellBox cell) {
        return switch (event.getCode()) {
            case ESCAPE -> {
                cell.requestFocus();
                yield true;
            }
            case ENTER -> {
                if (event.isShortcutDown()) {
                    cell.requestFocus();
                }
                yield event.isShortcutDown();
            }
            default -> false;
        };
    }

    private boolean all(KeyEvent event, ReadoutCellBox cell) {
        boolean asked = ScreenKey.pressed(ScreenKey.KeyPlace.EVENTS, event).filter(ScreenKey.CONFIRM_READOUT::equals)
                .isPresent();
        if (asked && drawn != null && drawn.recordable()) {
            int column = drawn.readouts().columns().indexOf(cell.place().column());
            viewModel.confirm(cell.place().readout(), drawn.readouts().waiting(column));
        }
        return asked;
    }

    private boolean moves(KeyEvent event, ReadoutCellBox from) {
        int width = drawn == null ? 1 : Math.max(1, drawn.readouts().columns().size());
        int at = cells.indexOf(from);
        int to = switch (event.getCode()) {
            case LEFT -> at % width == 0 ? at : at - 1;
            case RIGHT -> at % width == width - 1 ? at : at + 1;
            case UP -> at - width < 0 ? at : at - width;
            case DOWN -> at + width >= cells.size() ? at : at + width;
            case HOME -> 0;
            case END -> cells.size() - 1;
            default -> -1;
        };
        if (to >= 0) {
            cells.get(to).requestFocus();
        }
        return to >= 0;
    }

    /// Enter and Space on a button of the cell are the button's.
    private boolean does(KeyEvent event, ReadoutCellBox cell) {
        boolean onCell = event.getTarget() == cell;
        ScreenKey key = ScreenKey.pressed(ScreenKey.KeyPlace.EVENTS, event).orElse(ScreenKey.LOG);
        switch (key) {
            case CONFIRM_CELL -> {
                if (!onCell) {
                    return false;
                }
                cell.confirm();
            }
            case NOT_MENTIONED -> cell.silent();
            case TAKE_AWAY -> cell.takeAway();
            case OPEN_CELL -> cell.open();
            case TRANSLATION -> led = cell.translate();
            default -> {
                return false;
            }
        }
        return true;
    }
}
