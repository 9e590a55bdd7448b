package org.rapporteur.ui.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.SheetColumns;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappingRow;

/// Says which column of a sheet holds what, and lets that be changed. Hidden for documents.
final class ColumnStrip extends WrappingRow {
    private static final List<String> PARTS = List.of("date", "text", "link", "quote", "issue");

    private final ChronologyViewModel viewModel;
    private final Messages messages;
    private final List<ComboBox<Integer>> choices = new ArrayList<>();
    private boolean showing;

    ColumnStrip(ChronologyViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("column-strip");
        setAlignment(Pos.BOTTOM_LEFT);
        for (String part : PARTS) {
            var choice = new ComboBox<Integer>();
            choice.setId("column-" + part);
            choice.getStyleClass().add("small");
            choice.setPrefWidth(150);
            choice.setMinWidth(136);
            choice.valueProperty().addListener((property, old, now) -> chosen());
            choices.add(choice);
            var name = Labels.of(messages.get("chronology.column." + part), "muted", "small");
            name.setLabelFor(choice);
            getChildren().add(new VBox(name, choice));
        }
        viewModel.sheetProperty().addListener((property, old, now) -> show(now));
        viewModel.columnsProperty().addListener((property, old, now) -> show(viewModel.sheetProperty().get()));
        show(viewModel.sheetProperty().get());
    }

    private void show(@Nullable Sheet sheet) {
        setVisible(sheet != null);
        setManaged(sheet != null);
        SheetColumns columns = viewModel.columnsProperty().get();
        if (sheet == null || columns == null) {
            return;
        }
        showing = true;
        List<Integer> all = IntStream.range(-1, sheet.headers().size()).boxed().toList();
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).setConverter(words(sheet));
            choices.get(i).getItems().setAll(all);
            choices.get(i).setValue(columns.all().get(i));
        }
        showing = false;
    }

    private StringConverter<Integer> words(Sheet sheet) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer column) {
                if (column == null || column < 0) {
                    return messages.get("chronology.column.none");
                }
                String header = column < sheet.headers().size() ? sheet.headers().get(column) : "";
                return header.isBlank() ? messages.get("chronology.column.number", column + 1) : header;
            }

            @Override
            public Integer fromString(String words) {
                return -1;
            }
        };
    }

    private void chosen() {
        if (!showing) {
            List<Integer> all = choices.stream().map(choice -> choice.getValue() == null ? -1 : choice.getValue())
                    .toList();
            viewModel.choose(new SheetColumns(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4)));
        }
    }
}
