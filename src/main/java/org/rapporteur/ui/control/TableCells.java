package org.rapporteur.ui.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.When;

/// Columns whose cells show a node made of a value, such as a chip, or say it in words.
public final class TableCells {
    /// What a day needs, in whatever language it is written, so that it stands in one line.
    public static final double DAY = 108;

    private static final double DAY_USUAL = 116;

    private TableCells() {}

    /// A column that sorts by what `value` gives and shows what `node` makes of it.
    ///
    /// @param least the width below which it is never drawn
    public static <S, V> TableColumn<S, V> column(
            String title, double least, double width, Function<S, V> value, Function<V, Node> node) {
        TableColumn<S, V> column = of(title, least, width, value);
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable V item, boolean empty) {
                super.updateItem(item, empty);
                setText(null);
                setGraphic(empty || item == null ? null : node.apply(item));
            }
        });
        return column;
    }

    /// A column that sorts by what `value` gives and says it in `words`, over as many lines as a row has
    /// room for.
    ///
    /// @param least the width below which it is never drawn
    public static <S, V> TableColumn<S, V> words(
            String title, double least, double width, Function<S, V> value, Function<V, String> words) {
        TableColumn<S, V> column = of(title, least, width, value);
        column.setCellFactory(made -> WordCell.wrapping(words));
        return column;
    }

    /// A column of dates, which stand in one line where they are days and sort by their last possible day, nothing
    /// first; said in `words`.
    public static <S> TableColumn<S, @Nullable When> dates(
            String title, Function<S, @Nullable When> value, Function<When, String> words) {
        TableColumn<S, @Nullable When> column = words(title, DAY, DAY_USUAL, value, words);
        column.setComparator(Comparator.comparing(when -> when == null ? LocalDate.MIN : when.latest()));
        return column;
    }

    private static <S, V> TableColumn<S, V> of(String title, double least, double width, Function<S, V> value) {
        var column = new TableColumn<S, V>(title);
        column.setMinWidth(least);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    /// Fills `table` with `rows` in the order of its columns, keeps what is selected when they are read
    /// anew, and has Enter or a double click on a row `open` it.
    public static <S> void register(
            TableView<S> table, ObservableList<S> rows, Function<S, Object> key, Consumer<S> open) {
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        keepSelection(table, rows, key);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            S chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                event.consume();
            }
        });
        table.setRowFactory(view -> {
            var row = new TableRow<S>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
    }

    /// Selects again what was selected, by its `key`, whenever the rows of `table` are read anew.
    public static <S> void keepSelection(TableView<S> table, ObservableList<S> rows, Function<S, Object> key) {
        var last = new AtomicReference<@Nullable Object>();
        table.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null) {
                last.set(key.apply(now));
            }
        });
        rows.addListener((ListChangeListener<S>) change -> table.getItems().stream()
                .filter(row -> key.apply(row).equals(last.get())).findFirst()
                .ifPresent(table.getSelectionModel()::select));
    }
}
