package org.rapporteur.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.ScreenKey.KeyPlace;

/// Sorts the table that has the focus from the keyboard, since its headers take no focus: by the next
/// or the last column that can be sorted by, or the other way round.
public final class SortKeys {
    private SortKeys() {}

    /// Lets every table below `root` be sorted, those too that come later.
    public static void on(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TableView<?> table) {
                ScreenKey.pressed(KeyPlace.TABLE, event).ifPresent(key -> {
                    switch (key) {
                        case SORT_NEXT -> by(table, 1);
                        case SORT_BEFORE -> by(table, -1);
                        case SORT_TURN -> turn(table);
                        default -> throw new IllegalStateException("no key of tables: " + key);
                    }
                    event.consume();
                });
            }
        });
    }

    private static <S> void by(TableView<S> table, int step) {
        List<TableColumn<S, ?>> all = table.getVisibleLeafColumns().stream().filter(TableColumn::isSortable).toList();
        if (all.isEmpty()) {
            return;
        }
        int now = table.getSortOrder().isEmpty() ? -1 : all.indexOf(table.getSortOrder().getFirst());
        int next = now < 0 ? (step > 0 ? 0 : all.size() - 1) : Math.floorMod(now + step, all.size());
        TableColumn<S, ?> column = all.get(next);
        column.setSortType(TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
    }

    private static <S> void turn(TableView<S> table) {
        table.getSortOrder().stream().findFirst().ifPresent(column -> column.setSortType(
                column.getSortType() == TableColumn.SortType.ASCENDING
                        ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING));
    }
}
