package org.rapporteur.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/// Remembers the columns of every table that has an id: their order, widths, which are shown, and by which
/// the rows are sorted.
///
/// A table is known by its id and the number of its columns; what was kept of another version of it
/// is left alone.
public final class TableMemory {
    /// The columns, and behind a stroke those that are sorted by; what earlier versions kept has no stroke.
    private static final Pattern KEPT = Pattern.compile(
            "(\\d{1,2}:\\d{1,4}:[01](?: \\d{1,2}:\\d{1,4}:[01])*)(?: \\|((?: \\d{1,2}[+-])*))?");
    private static final Duration PAUSE = Duration.millis(400);
    private static final String FOLLOWED = "columns-are-followed";

    private final UnaryOperator<String> read;
    private final BiConsumer<String, String> write;

    /// @param read what was kept under a name, or empty
    /// @param write keeps under a name
    public TableMemory(UnaryOperator<String> read, BiConsumer<String, String> write) {
        this.read = read;
        this.write = write;
    }

    /// Arranges the tables below `root` as they were left, and follows them from now on.
    public void follow(Parent root) {
        root.lookupAll(".table-view").forEach(node -> {
            if (node instanceof TableView<?> table && table.getId() != null
                    && table.getProperties().putIfAbsent(FOLLOWED, true) == null) {
                follow(table);
            }
        });
    }

    private <S> void follow(TableView<S> table) {
        List<TableColumn<S, ?>> usual = List.copyOf(table.getColumns());
        String name = table.getId() + '.' + usual.size();
        arrange(table, usual, read.apply(name));
        // What was kept neither leaves a gap in a window of another width nor sticks out.
        table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> write.accept(name, written(table, usual)));
        InvalidationListener changed = property -> pause.playFromStart();
        usual.forEach(column -> {
            column.sortTypeProperty().addListener(changed);
            column.prefWidthProperty().addListener(changed);
            column.visibleProperty().addListener(changed);
        });
        table.getColumns().addListener(changed);
        table.getSortOrder().addListener(changed);
    }

    private static <S> void arrange(TableView<S> table, List<TableColumn<S, ?>> usual, String kept) {
        Matcher parsed = KEPT.matcher(kept);
        if (!parsed.matches()) {
            return;
        }
        place(table, usual, parsed.group(1));
        if (parsed.group(2) != null) {
            sort(table, usual, parsed.group(2).strip());
        }
    }

    private static <S> void place(TableView<S> table, List<TableColumn<S, ?>> usual, String kept) {
        var order = new ArrayList<TableColumn<S, ?>>();
        for (String one : kept.split(" ")) {
            List<Integer> parts = Arrays.stream(one.split(":")).map(Integer::valueOf).toList();
            if (parts.getFirst() < usual.size() && !order.contains(usual.get(parts.getFirst()))) {
                TableColumn<S, ?> column = usual.get(parts.getFirst());
                column.setPrefWidth(parts.get(1));
                LesserColumns.show(column, parts.get(2) == 1);
                order.add(column);
            }
        }
        if (order.size() == usual.size() && !order.equals(table.getColumns())) {
            table.getColumns().setAll(order);
        }
    }

    private static <S> void sort(TableView<S> table, List<TableColumn<S, ?>> usual, String kept) {
        var order = new ArrayList<TableColumn<S, ?>>();
        for (String one : kept.isEmpty() ? new String[0] : kept.split(" ")) {
            int at = Integer.parseInt(one.substring(0, one.length() - 1));
            if (at < usual.size() && usual.get(at).isSortable()) {
                usual.get(at).setSortType(one.endsWith("+") ? SortType.ASCENDING : SortType.DESCENDING);
                order.add(usual.get(at));
            }
        }
        if (!order.equals(table.getSortOrder())) {
            table.getSortOrder().setAll(order);
        }
    }

    private static <S> String written(TableView<S> table, List<TableColumn<S, ?>> usual) {
        Stream<String> sorted = table.getSortOrder().stream()
                .filter(usual::contains)
                .map(column -> usual.indexOf(column) + (column.getSortType() == SortType.ASCENDING ? "+" : "-"));
        Stream<String> columns = table.getColumns().stream()
                .filter(usual::contains)
                .map(column -> usual.indexOf(column) + ":" + Math.round(column.getPrefWidth())
                        + (column.isVisible() || LesserColumns.isLeftOut(column) ? ":1" : ":0"));
        return Stream.of(columns, Stream.of("|"), sorted).flatMap(part -> part).collect(Collectors.joining(" "));
    }
}
