package org.rapporteur.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.timeline.Lane;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Shown;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Tie;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.SharedWidth;
import org.rapporteur.ui.control.TableCells;
import org.rapporteur.ui.control.WordCell;
import org.kordamp.ikonli.feather.Feather;

/// The same content as a table: what is in view, the latest first.
final class MarkTable extends TableView<MarkTable.Line> {
    private static final double ROW = 40;

    private final TimelineViewModel viewModel;
    private final Messages messages;

    /// A row.
    ///
    /// @param lane where it stands, or null among events and influences
    record Line(Mark mark, @Nullable Lane lane, String kind, String what) {}

    MarkTable(TimelineViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("timeline-table");
        getStyleClass().add("dense-table");
        setAccessibleText(messages.get("timeline.table.name"));
        setPlaceholder(new EmptyState(Feather.CALENDAR, messages.get("timeline.table.empty")));
        getColumns().add(dates());
        getColumns().add(words("timeline.table.lane", 120, 190,
                line -> line.lane() == null ? "" : line.lane().name()));
        getColumns().add(words("timeline.table.kind", 112, 130, Line::kind));
        getColumns().add(words("timeline.table.what", 150, 520, Line::what));
        getColumns().add(words("timeline.table.detail", 90, 170, line -> line.mark().detail()));
        getColumns().add(words("timeline.table.sources", 92, 110, line -> viewModel.words().sources(line.mark())));
        setFixedCellSize(ROW);
        SharedWidth.in(this);
        setRowFactory(table -> row());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(getSelectionModel().getSelectedItem());
            }
        });
    }

    private TableRow<Line> row() {
        var row = new TableRow<Line>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(@Nullable Line line) {
        if (line != null) {
            viewModel.open(line.mark(), line.lane());
        }
    }

    /// Shows what lies in the span in view.
    void show() {
        Timeline timeline = viewModel.timelineProperty().get();
        Span span = viewModel.spanProperty().get();
        if (timeline == null || span == null) {
            return;
        }
        var lines = new ArrayList<Line>();
        for (Shown shown : viewModel.lanes()) {
            add(shown.lane().marks().marks(), shown.lane(), span, lines);
        }
        add(timeline.events().marks(), null, span, lines);
        for (Tie tie : timeline.ties()) {
            if (overlaps(tie.mark(), span)) {
                lines.add(new Line(tie.mark(), null, viewModel.words().kind(tie.mark()),
                        viewModel.words().tie(tie)));
            }
        }
        lines.sort(Comparator.comparingInt((Line line) -> line.mark().to()).reversed());
        getItems().setAll(lines);
    }

    private void add(List<Mark> marks, @Nullable Lane lane, Span span, List<Line> lines) {
        marks.stream().filter(mark -> overlaps(mark, span)).forEach(mark -> lines.add(
                new Line(mark, lane, viewModel.words().kind(mark), mark.what())));
    }

    private static boolean overlaps(Mark mark, Span span) {
        return mark.from() < span.to() && mark.to() + 1 > span.from();
    }

    /// Sorted by day, whatever the words of the date.
    private TableColumn<Line, Mark> dates() {
        var column = new TableColumn<Line, Mark>(messages.get("timeline.table.date"));
        column.setMinWidth(118);
        column.setPrefWidth(150);
        column.setComparator(Comparator.comparingInt(Mark::to).thenComparingInt(Mark::from));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().mark()));
        column.setCellFactory(made -> WordCell.oneLine(viewModel.words()::date));
        return column;
    }

    private TableColumn<Line, String> words(String key, double least, double width, Function<Line, String> value) {
        return TableCells.words(messages.get(key), least, width, value, words -> words);
    }
}
