package org.rapporteur.ui.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Status;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.LesserColumns;
import org.rapporteur.ui.control.LevelChip;
import org.rapporteur.ui.control.SharedWidth;
import org.rapporteur.ui.control.TableCells;

/// All issues in a table that sorts by any column. Enter or a double click opens one.
final class IssueTable {
    private static final double ROW = 38;
    private static final int ROWS = 16;
    private static final double ROOM_FOR_ALL = 900;

    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final DateWords words;
    private LocalDate day = LocalDate.MIN;
    private @Nullable TableView<IssueLine> table;

    IssueTable(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new DateWords(messages);
    }

    /// The table of `lines` as seen on `day`: the same as before, as it is sorted and with the line
    /// that is chosen in it, unless its columns are others.
    TableView<IssueLine> show(List<IssueLine> lines, LocalDate day) {
        this.day = day;
        boolean flagged = lines.stream().anyMatch(line -> !line.flags().isEmpty());
        TableView<IssueLine> before = table;
        TableView<IssueLine> now = before != null && flagged == hasFlags(before) ? before : build(flagged);
        IssueLine chosen = before == null ? null : before.getSelectionModel().getSelectedItem();
        now.getItems().setAll(lines);
        now.setPrefHeight(ROW * Math.clamp(lines.size(), 3, ROWS) + 42);
        if (before != null && before != now) {
            sortAs(before, now);
        }
        now.sort();
        now.getItems().stream()
                .filter(line -> chosen != null && line.issue().issue().id().equals(chosen.issue().issue().id()))
                .forEach(now.getSelectionModel()::select);
        table = now;
        return now;
    }

    private boolean hasFlags(TableView<IssueLine> table) {
        return column(table, messages.get("overview.column.flag")).isPresent();
    }

    private static Optional<TableColumn<IssueLine, ?>> column(TableView<IssueLine> table, String title) {
        return table.getColumns().stream().filter(column -> column.getText().equals(title)).findFirst();
    }

    private static void sortAs(TableView<IssueLine> before, TableView<IssueLine> now) {
        for (TableColumn<IssueLine, ?> old : before.getSortOrder()) {
            column(now, old.getText()).ifPresent(column -> {
                column.setSortType(old.getSortType());
                now.getSortOrder().add(column);
            });
        }
    }

    private TableView<IssueLine> build(boolean flagged) {
        var table = new TableView<IssueLine>(FXCollections.observableArrayList());
        table.setId("issue-table");
        table.setAccessibleText(messages.get("commitments.column.issues"));
        table.getStyleClass().add("dense-table");
        table.setFixedCellSize(ROW);
        table.setMinHeight(ROW * 3);
        SharedWidth.in(table);
        addColumns(table, flagged);
        table.setRowFactory(view -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        return table;
    }

    private void addColumns(TableView<IssueLine> table, boolean flagged) {
        table.getColumns().add(words(messages.get("overview.column.issue"), 120, 190, line -> line.issue().name()));
        table.getColumns().add(level());
        table.getColumns().add(words(messages.get("overview.column.trend"), 78, 84, line -> line.trend(messages, day)));
        if (flagged) {
            table.getColumns().add(flags());
        }
        table.getColumns().add(TableCells.dates(
                messages.get("overview.column.since"), line -> status(line).since(), words::of));
        table.getColumns().add(words(messages.get("overview.column.headline"), 70, 420, IssueLine::sentence));
        lesser(table, number(messages.get("overview.column.sources"), line -> status(line).sources()));
        table.getColumns().add(number(
                messages.get("overview.column.origins"), line -> status(line).independentSources()));
        lesser(table, TableCells.dates(
                messages.get("overview.column.newest"), line -> status(line).newest(), words::of));
    }

    /// In a narrow window what is said of an issue matters more than how many said it, and when last.
    private static void lesser(TableView<IssueLine> table, TableColumn<IssueLine, ?> column) {
        table.getColumns().add(column);
        LesserColumns.from(ROOM_FOR_ALL, table, column);
    }

    private TableRow<IssueLine> row() {
        var row = new TableRow<IssueLine>();
        var menu = new IssueMenu(viewModel, messages);
        row.itemProperty().subscribe(line -> {
            if (line == null) {
                row.setOnContextMenuRequested(null);
            } else {
                menu.on(row, line);
            }
        });
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(@Nullable IssueLine line) {
        if (line != null) {
            viewModel.ways().openIssue(line.issue().issue().id());
        }
    }

    private static Status status(IssueLine line) {
        return line.issue().status();
    }

    private TableColumn<IssueLine, Status> level() {
        TableColumn<IssueLine, Status> column = TableCells.column(messages.get("overview.column.level"), 112, 130,
                IssueTable::status, status -> LevelChip.of(status, messages));
        column.setComparator(Comparator.comparingInt(Status::level));
        return column;
    }

    private TableColumn<IssueLine, @Nullable Flag> flags() {
        var chips = new FlagChips(messages);
        TableColumn<IssueLine, @Nullable Flag> column = TableCells.column(
                messages.get("overview.column.flag"), 106, 112,
                line -> line.flags().isEmpty() ? null : line.flags().getFirst().content(), chips::word);
        column.setComparator(Comparator.comparing(flag -> flag == null ? "" : flag.form().name()));
        return column;
    }

    private TableColumn<IssueLine, String> words(
            String title, double least, double width, Function<IssueLine, String> value) {
        TableColumn<IssueLine, String> column = TableCells.words(title, least, width, value, text -> text);
        column.setComparator(messages.order());
        return column;
    }

    private TableColumn<IssueLine, Integer> number(String title, Function<IssueLine, Integer> value) {
        TableColumn<IssueLine, Integer> column =
                TableCells.words(title, 64, 72, value, count -> count == 0 ? "" : String.valueOf(count));
        column.getStyleClass().add("number-column");
        return column;
    }
}
