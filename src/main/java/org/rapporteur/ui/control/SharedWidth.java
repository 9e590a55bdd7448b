package org.rapporteur.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.ResizeFeaturesBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// How the columns of a table share its width: each gives and takes in the measure in which its preferred width
/// is above its least, so that what is long has most of the room and a number no more than it needs.
///
/// The preferred widths are what the program or the officer wants; only a column that is dragged changes
/// them. The toolkit's own policies begin at the widths that the last window left, and so a table that had been
/// narrow once kept its columns cut in a wide one, or stood wider than its frame.
public final class SharedWidth {
    private SharedWidth() {}

    /// Shares the width of `table` among its columns from now on.
    public static <S> void in(TableView<S> table) {
        table.setColumnResizePolicy(asked -> resize(table, asked));
    }

    private static <S> boolean resize(TableView<S> table, ResizeFeaturesBase<?> asked) {
        List<TableColumn<S, ?>> columns = table.getVisibleLeafColumns();
        if (asked.getColumn() != null) {
            var dragged = new TableView.ResizeFeatures<>(
                    table, columns.get(columns.indexOf(asked.getColumn())), asked.getDelta());
            boolean done = TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN.call(dragged);
            columns.forEach(column -> column.setPrefWidth(column.getWidth()));
            return done;
        }
        if (asked.getContentWidth() > 0) {
            share(columns, asked.getContentWidth(), new TableView.ResizeFeatures<>(table, null, 0.0));
        }
        return false;
    }

    private static <S> void share(
            List<TableColumn<S, ?>> columns, double width, TableView.ResizeFeatures<S> resized) {
        double left = Math.floor(width);
        var others = new ArrayList<>(columns);
        // Those that would be wider than they may be first: what they leave is for the others.
        for (int i = 0; i < others.size(); i++) {
            TableColumn<S, ?> column = others.get(i);
            if (wide(column, others, left) > column.getMaxWidth()) {
                others.remove(column);
                resized.setColumnWidth(column, column.getMaxWidth());
                left -= column.getMaxWidth();
                i = -1;
            }
        }
        while (!others.isEmpty()) {
            TableColumn<S, ?> column = others.getFirst();
            double wide = others.size() == 1 ? left : Math.floor(wide(column, others, left));
            resized.setColumnWidth(column, Math.max(column.getMinWidth(), wide));
            left -= column.getWidth();
            others.removeFirst();
        }
    }

    /// The part of `column` where `all` share `width`.
    private static <S> double wide(TableColumn<S, ?> column, List<TableColumn<S, ?>> all, double width) {
        double least = sum(all, TableColumn::getMinWidth);
        double above = sum(all, SharedWidth::above);
        double part = above > 0 ? above(column) / above : 1.0 / all.size();
        return column.getMinWidth() + Math.max(0, width - least) * part;
    }

    private static double above(TableColumn<?, ?> column) {
        return Math.max(0, Math.min(column.getPrefWidth(), column.getMaxWidth()) - column.getMinWidth());
    }

    private static <S> double sum(List<TableColumn<S, ?>> columns, ToDoubleFunction<TableColumn<?, ?>> of) {
        return columns.stream().mapToDouble(of).sum();
    }
}
