package org.rapporteur.ui.events;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Event;
import org.rapporteur.model.When;
import org.rapporteur.service.events.EventLine;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.LesserColumns;
import org.rapporteur.ui.control.SharedWidth;
import org.rapporteur.ui.control.WordCell;

/// All events in a table that sorts by any column. Enter or a double click opens one by itself.
final class EventTable extends TableView<EventLine> {
    /// Narrower than this, the names of events would be cut short for those of issues, which the event
    /// on show beside the table tells anyway.
    private static final double ROOM_FOR_ISSUES = 720;
    private static final PseudoClass UPCOMING = PseudoClass.getPseudoClass("upcoming");
    /// Narrower than this, the place goes too: names that begin alike are told apart by their ends.
    private static final double ROOM_FOR_PLACE = 640;
    private static final double ROOM_FOR_READOUTS = 540;
    private static final double ROOM_FOR_FORM = 460;
    /// Two lines.
    private static final double ROW = 42;

    private final EventsViewModel viewModel;
    private final Messages messages;
    private final EventWords words;
    private final Runnable open;

    /// @param open opens the selected event by itself
    EventTable(EventsViewModel viewModel, Messages messages, Runnable open) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new EventWords(messages);
        this.open = open;
        setId("events");
        setAccessibleText(messages.get("events.title"));
        getStyleClass().addAll("dense-table", "events-table");
        setFixedCellSize(ROW);
        SharedWidth.in(this);
        var none = new EmptyState(Feather.FILTER, messages.get("events.none"))
                .withAction(messages.get("filters.clear"), this::clearFilters);
        var waiting = new EmptyState(Feather.CLOCK, messages.get("events.listLoading"));
        placeholderProperty().bind(Bindings.when(viewModel.loadedProperty()).then(none).otherwise(waiting));
        addColumns();
        var sorted = new SortedList<>(viewModel.lines());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setRowFactory(view -> row());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
                open.run();
                event.consume();
            }
        });
    }

    /// The button goes with the words that it stands under; the focus stays on the list.
    private void clearFilters() {
        viewModel.filterProperty().set(EventFilter.NONE);
        requestFocus();
    }

    private void addColumns() {
        TableColumn<EventLine, When> date = column("date", 126, 152, line -> content(line).when(), words::date);
        // A span of days in Chinese is longer than one line.
        date.setCellFactory(view -> WordCell.wrapping(words::date));
        date.setComparator(Comparator.comparing(When::latest).thenComparing(When::earliest));
        getColumns().add(date);
        TableColumn<EventLine, String> name = named("name", 140, 220, line -> content(line).name());
        name.setCellFactory(view -> WordCell.wrapping(words -> words));
        getColumns().add(name);
        TableColumn<EventLine, String> when = column("when", 104, 108,
                line -> words.distance(content(line).when(), day()), distance -> distance);
        when.setSortable(false);
        getColumns().add(when);
        TableColumn<EventLine, String> form = named("form", 72, 78, line -> messages.of(content(line).form()));
        LesserColumns.from(ROOM_FOR_FORM, this, form);
        getColumns().add(form);
        TableColumn<EventLine, String> place = named("place", 64, 104, line -> content(line).place());
        LesserColumns.from(ROOM_FOR_PLACE, this, place);
        getColumns().add(place);
        TableColumn<EventLine, String> issues =
                column("issues", 66, 180, line -> messages.names(line.issues()), names -> names);
        issues.setCellFactory(view -> WordCell.wrapping(names -> names));
        LesserColumns.from(ROOM_FOR_ISSUES, this, issues);
        getColumns().add(issues);
        TableColumn<EventLine, Integer> readouts = column(
                "readouts", 76, 78, EventLine::readouts, count -> count == 0 ? "" : String.valueOf(count));
        LesserColumns.from(ROOM_FOR_READOUTS, this, readouts);
        readouts.getStyleClass().add("number-column");
        getColumns().add(readouts);
    }

    private static Event content(EventLine line) {
        return line.event().content();
    }

    private LocalDate day() {
        return viewModel.asOf().effective();
    }

    private TableRow<EventLine> row() {
        var row = new TableRow<EventLine>();
        row.itemProperty().subscribe(line ->
                row.pseudoClassStateChanged(UPCOMING, line != null && line.upcoming()));
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open.run();
            }
        });
        return row;
    }

    private TableColumn<EventLine, String> named(
            String key, double least, double width, Function<EventLine, String> value) {
        TableColumn<EventLine, String> column = column(key, least, width, value, words -> words);
        column.setComparator(messages.order());
        return column;
    }

    private <V> TableColumn<EventLine, V> column(
            String key, double least, double width, Function<EventLine, V> value, Function<V, String> shown) {
        var column = new TableColumn<EventLine, V>(messages.get("events.column." + key));
        column.setId(key);
        column.setMinWidth(least);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(view -> WordCell.oneLine(shown));
        return column;
    }
}
