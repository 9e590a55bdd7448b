package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.articles.Importing.Outcome;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.MarkedCopy;
import org.rapporteur.ui.control.SharedWidth;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.Sheet;

/// What became of every document of an import: what was refused and why first, then what was
/// here before, then what came in with something odd about it.
final class ImportReportSheet {
    private final ImportReport report;
    private final String marking;
    private final Messages messages;

    private record Row(String name, String became, String why) {}

    /// @param marking the handling label of what the report names
    ImportReportSheet(ImportReport report, String marking, Messages messages) {
        this.report = report;
        this.marking = marking;
        this.messages = messages;
    }

    void show(Overlay overlay) {
        Label summary = Labels.wrapping(report.counts(messages), "muted");
        var content = new VBox(summary, table());
        content.getStyleClass().addAll("sheet-content", "import-report");
        overlay.show(new Sheet(messages.get("import.report"), content)
                .withOther(messages.get("import.copyList"), this::copy)
                .withCancel(messages.get("import.close")));
    }

    private TableView<Row> table() {
        var table = new TableView<Row>();
        table.setId("import-report");
        table.getItems().setAll(rows());
        table.getColumns().add(column(messages.get("import.name"), Row::name, 220));
        table.getColumns().add(column(messages.get("import.became"), Row::became, 110));
        table.getColumns().add(column(messages.get("import.why"), Row::why, 420));
        table.setPlaceholder(new Label(messages.get("import.nothingOdd")));
        SharedWidth.in(table);
        table.setPrefSize(780, 380);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static TableColumn<Row, String> column(
            String words, Function<Row, String> value, double width) {
        var column = new TableColumn<Row, String>(words);
        column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 110));
        column.setCellFactory(made -> new WrappingCell());
        return column;
    }

    /// A cell whose words go over as many lines as they need.
    private static final class WrappingCell extends TableCell<Row, String> {
        private final Text words = new Text();

        WrappingCell() {
            words.getStyleClass().add("text");
            words.wrappingWidthProperty().bind(widthProperty().subtract(20));
            setGraphic(words);
            setAlignment(Pos.TOP_LEFT);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            words.setText(empty || item == null ? "" : item);
        }
    }

    private List<Row> rows() {
        return report.outcomes().stream()
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .filter(outcome -> rank(outcome) < 3)
                .map(this::row)
                .toList();
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Failed failed -> 0;
            case Outcome.Already already -> 1;
            case Outcome.Imported imported -> imported.warnings().isEmpty() ? 3 : 2;
        };
    }

    private Row row(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Failed failed ->
                new Row(failed.name(), messages.get("import.refused"), messages.of(failed.problem()));
            case Outcome.Already already ->
                new Row(already.name(), messages.get("import.alreadyHere"), already.title());
            case Outcome.Imported imported -> new Row(
                    imported.name(),
                    messages.get("import.in"),
                    imported.warnings().stream().map(messages::of).collect(Collectors.joining(" ")));
        };
    }

    private void copy() {
        MarkedCopy.of(marking, rows().stream()
                .map(row -> row.name() + '\t' + row.became() + '\t' + row.why())
                .collect(Collectors.joining("\n"))).copy();
    }
}
