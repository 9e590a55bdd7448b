package org.rapporteur.ui.chronology;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyEvent;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Warning;
import org.rapporteur.service.chronology.ChronologyRow;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.LesserColumns;
import org.rapporteur.ui.control.SharedWidth;
import org.rapporteur.ui.control.WordCell;

/// The entries in a table: Space takes one or leaves it out, Enter or F2 corrects its date.
final class ReviewTable extends TableView<ReviewLine> {
    /// What happened, the issues and what is odd are read before how many links there are.
    private static final double ROOM_FOR_LINKS = 700;
    /// In less what is odd stands before what happened.
    private static final double ROOM_FOR_ODD = 540;

    private final ChronologyViewModel viewModel;
    private final Messages messages;
    private final TableColumn<ReviewLine, String> date = new TableColumn<>();

    ReviewTable(ChronologyViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("chronology");
        getStyleClass().addAll("articles-table", "chronology-table");
        setItems(viewModel.shown());
        setEditable(true);
        SharedWidth.in(this);
        var none = Labels.wrapping(Bindings.createStringBinding(
                () -> messages.get(viewModel.lines().isEmpty() ? "chronology.empty" : "chronology.noExceptions"),
                viewModel.lines(), viewModel.onlyExceptionsProperty()), "muted");
        setPlaceholder(none);
        addColumns();
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void keys(KeyEvent event) {
        ReviewLine line = getSelectionModel().getSelectedItem();
        if (line == null || getEditingCell() != null || event.getTarget() != this) {
            return;
        }
        ScreenKey.pressed(ScreenKey.KeyPlace.CHRONOLOGY, event).ifPresent(key -> {
            if (key == ScreenKey.TAKE_ROW) {
                line.takenProperty().set(!line.takenProperty().get());
            } else {
                edit(getSelectionModel().getSelectedIndex(), date);
            }
            event.consume();
        });
    }

    private void addColumns() {
        var taken = new TableColumn<ReviewLine, Boolean>(messages.get("chronology.take"));
        taken.setCellValueFactory(cell -> cell.getValue().takenProperty());
        taken.setCellFactory(column -> new CheckBoxTableCell<>());
        taken.setMinWidth(64);
        taken.setMaxWidth(64);
        date.setText(messages.get("chronology.date"));
        date.setCellValueFactory(cell -> cell.getValue().rowProperty().map(row -> shownDate(cell.getValue())));
        date.setCellFactory(TextFieldTableCell.forTableColumn());
        date.setOnEditCommit(edit -> viewModel.date(edit.getRowValue(), edit.getNewValue()));
        date.setPrefWidth(118);
        date.setMinWidth(92);
        var issues = new TableColumn<ReviewLine, ChronologyRow>(messages.get("chronology.issues"));
        issues.setCellValueFactory(cell -> cell.getValue().rowProperty());
        issues.setCellFactory(column -> new IssueCell(viewModel, messages));
        issues.setPrefWidth(260);
        issues.setMinWidth(116);
        getColumns().add(taken);
        getColumns().add(date);
        var odd = words("chronology.odd", 90, 300, line -> Bindings.createStringBinding(
                () -> odd(line), line.rowProperty(), line.problemProperty()));
        getColumns().add(words("chronology.event", 98, 380, line -> Bindings.createStringBinding(
                () -> event(line, !odd.isVisible()), line.rowProperty(), line.problemProperty(),
                odd.visibleProperty())));
        getColumns().add(issues);
        var links = words("chronology.links", 64, 64,
                line -> line.rowProperty().map(row -> String.valueOf(row.entry().links().size())));
        getColumns().add(links);
        getColumns().add(odd);
        LesserColumns.from(ROOM_FOR_LINKS, this, links);
        LesserColumns.from(ROOM_FOR_ODD, this, odd);
        getColumns().forEach(column -> column.setReorderable(false));
        getColumns().forEach(column -> column.setSortable(false));
    }

    private String event(ReviewLine line, boolean withOdd) {
        String text = line.rowProperty().get().entry().text();
        String odd = withOdd ? odd(line) : "";
        return odd.isEmpty() ? text : odd + '\n' + text;
    }

    private static String shownDate(ReviewLine line) {
        String shown = line.shownDate();
        return shown == null ? "" : shown;
    }

    /// What is odd about a line, the gravest first: what was just typed, what is missing, then what
    /// the reading found.
    private String odd(ReviewLine line) {
        if (line.problemProperty().get() != null) {
            return line.problemProperty().get();
        }
        ChronologyRow row = line.rowProperty().get();
        if (row.already()) {
            return messages.get("chronology.already");
        }
        var all = new StringBuilder();
        for (Warning warning : row.entry().warnings()) {
            all.append(messages.of(warning)).append(' ');
        }
        if (row.issues().isEmpty()) {
            all.append(messages.get("chronology.noIssue"));
        }
        return all.toString().strip();
    }

    private TableColumn<ReviewLine, String> words(
            String key, double least, double width, Function<ReviewLine, ObservableValue<String>> value) {
        var column = new TableColumn<ReviewLine, String>(messages.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        column.setMinWidth(least);
        column.setCellFactory(made -> WordCell.wrapping(words -> words));
        column.setEditable(false);
        return column;
    }
}
