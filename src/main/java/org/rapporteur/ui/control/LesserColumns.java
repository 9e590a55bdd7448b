package org.rapporteur.ui.control;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Leaves columns out of a table that is too narrow for all, those that matter least first, and brings
/// them back when there is room. What the officer left out of it himself stays out.
public final class LesserColumns {
    private static final String LEFT_OUT = "left-out-for-room";

    private LesserColumns() {}

    /// Shows `column` only where `table` is as wide as `room`, in pixels.
    public static <S> void from(double room, TableView<S> table, TableColumn<S, ?> column) {
        table.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                fit(column, width.doubleValue() >= room);
            }
        });
    }

    /// Makes `column` no wider than `most` where `table` is narrower than `room`, in pixels: what is left is
    /// for columns that need it more.
    public static <S> void slim(double room, double most, TableView<S> table, TableColumn<S, ?> column) {
        double usual = column.getMaxWidth();
        Narrow.in(table, room).subscribe(narrow -> {
            column.setMaxWidth(narrow ? most : usual);
            table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
        });
    }

    private static void fit(TableColumn<?, ?> column, boolean hasRoom) {
        if (!hasRoom && column.isVisible()) {
            column.getProperties().put(LEFT_OUT, true);
            column.setVisible(false);
        } else if (hasRoom && isLeftOut(column)) {
            column.getProperties().remove(LEFT_OUT);
            column.setVisible(true);
        }
    }

    /// Shows `column`, or leaves it out whether or not there is room.
    static void show(TableColumn<?, ?> column, boolean wanted) {
        if (!wanted) {
            column.getProperties().remove(LEFT_OUT);
        }
        column.setVisible(wanted && !isLeftOut(column));
    }

    /// Whether `column` would be on show if there were room for it.
    static boolean isLeftOut(TableColumn<?, ?> column) {
        return column.getProperties().containsKey(LEFT_OUT);
    }
}
