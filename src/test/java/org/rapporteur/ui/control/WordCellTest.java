package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.Event;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.CellDataFeatures;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.CutOff;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

class WordCellTest {
    private static final String LONG = "Talks on the export of rare earths\nwere put off by both sides until the autumn";

    private TableView<StringProperty> table;
    private TableColumn<StringProperty, String> column;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Gallery.show(() -> {
            table = new TableView<>();
            column = new TableColumn<>("Event");
            column.setCellValueFactory(CellDataFeatures::getValue);
            column.setPrefWidth(160);
            table.getColumns().add(column);
            return new StackPane(table);
        }, ColorScheme.LIGHT, 300, 300);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
    }

    @Test
    void wordsThatFitHaveNoTooltip() {
        show("Talks on exports", 24, () -> WordCell.oneLine(words -> words));

        assertNull(tooltip());
    }

    @Test
    void wordsThatAreCutAreWholeInTheTooltip() {
        show(LONG, 24, () -> WordCell.oneLine(words -> words));

        assertEquals(LONG.replace('\n', ' '), Toolkit.onFx(() -> cell().getText()));
        assertEquals(LONG, tooltip().getText());
    }

    @Test
    void fewCharactersInANarrowColumnAreWholeInTheTooltipToo() {
        Toolkit.runOnFx(() -> column.setPrefWidth(60));
        show("中美军事热线恢复", 24, () -> WordCell.oneLine(words -> words));

        assertEquals("中美军事热线恢复", tooltip().getText());
    }

    @Test
    void wordsThatWrapHaveATooltipWhereTheRowIsTooLow() {
        show(LONG, 140, () -> WordCell.wrapping(words -> words));
        assertNull(tooltip());

        Toolkit.runOnFx(() -> table.setFixedCellSize(40));
        Gallery.settle();
        assertEquals(LONG, tooltip().getText());
    }

    /// The toolkit shortens words without counting what its dots take, on which the last line may break.
    @Test
    void noLineIsBelowTheRowHoweverWideTheColumnIs() {
        show("Readout of President Joe Biden’s Call with President Xi Jinping of the People’s Republic of China", 44,
                () -> WordCell.wrapping(words -> words));

        Toolkit.runOnFx(() -> stage.setRenderScaleX(1.25));
        var found = new TreeMap<Integer, List<String>>();
        for (int width = 90; width < 280; width++) {
            int wide = width;
            List<String> cut = Toolkit.onFx(() -> {
                column.setPrefWidth(wide);
                table.layout();
                return CutOff.in(table);
            });
            if (!cut.isEmpty()) {
                found.put(width, cut);
            }
        }

        assertEquals(Map.of(), found);
    }

    @Test
    void theTooltipGoesWithTheWordsThatWereReplaced() {
        show(LONG, 24, () -> WordCell.oneLine(words -> words));
        TableCell<?, ?> cell = cell();
        assertNotNull(tooltip());

        Toolkit.runOnFx(() -> table.getItems().getFirst().set("Put off"));
        Gallery.settle();

        assertEquals("Put off", Toolkit.onFx(cell::getText));
        assertNull(Toolkit.onFx(cell::getTooltip));
    }

    private void show(String words, double row, Supplier<TableCell<StringProperty, String>> cell) {
        Toolkit.runOnFx(() -> {
            column.setCellFactory(made -> cell.get());
            table.setFixedCellSize(row);
            table.getItems().add(new SimpleStringProperty(words));
        });
        Gallery.settle();
    }

    private TableCell<?, ?> cell() {
        return (TableCell<?, ?>) table.lookup(".table-row-cell .table-cell");
    }

    /// What appears when the mouse comes.
    private @Nullable Tooltip tooltip() {
        return Toolkit.onFx(() -> {
            Event.fireEvent(cell(), new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, MouseButton.NONE, 0,
                    false, false, false, false, false, false, false, true, false, true, new PickResult(cell(), 1, 1)));
            return cell().getTooltip();
        });
    }
}
