package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

class SharedWidthTest {
    private static final int WIDE = 900;
    private static final int NARROW = 460;

    private TableView<String> table;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Gallery.show(() -> {
            table = new TableView<>();
            add("date", 110, 120);
            add("title", 80, 460);
            add("issues", 40, 150);
            add("cited", 66, 66);
            SharedWidth.in(table);
            return new StackPane(table);
        }, ColorScheme.LIGHT, WIDE, 300);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
    }

    private void add(String name, double least, double preferred) {
        var column = new TableColumn<String, String>(name);
        column.setMinWidth(least);
        column.setPrefWidth(preferred);
        table.getColumns().add(column);
    }

    private void resize(double width) {
        Toolkit.runOnFx(() -> stage.setWidth(stage.getWidth() - stage.getScene().getWidth() + width));
        Gallery.settle();
    }

    private List<Double> widths() {
        return Toolkit.onFx(() -> table.getVisibleLeafColumns().stream().map(TableColumn::getWidth).toList());
    }

    private double all() {
        return widths().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void theColumnsAreAsWideAsTheTableAtEveryWidth() {
        for (int width = WIDE; width >= 310; width -= 37) {
            resize(width);
            assertEquals(width - 2, all(), 1.5, () -> String.valueOf(widths()));
        }
    }

    @Test
    void longWordsHaveMostOfTheRoomAndANumberWhatItNeeds() {
        assertTrue(widths().get(1) > 460, () -> String.valueOf(widths()));
        assertEquals(66, widths().getLast());
    }

    @Test
    void aTableThatWasNarrowIsInAWideWindowAsItWasBefore() {
        List<Double> before = widths();
        resize(NARROW);
        resize(WIDE);
        assertEquals(before, widths());
    }

    @Test
    void aColumnThatIsBroughtBackHasItsRoomAgain() {
        List<Double> before = widths();
        resize(NARROW);
        Toolkit.runOnFx(() -> table.getColumns().get(2).setVisible(false));
        resize(WIDE);
        Toolkit.runOnFx(() -> table.getColumns().get(2).setVisible(true));
        Gallery.settle();
        assertEquals(before, widths());
    }

    @Test
    void noColumnIsWiderThanItMayBeAndTheOthersTakeTheRest() {
        Toolkit.runOnFx(() -> table.getColumns().get(1).setMaxWidth(200));
        resize(WIDE - 1);
        assertEquals(200, widths().get(1));
        assertEquals(WIDE - 3, all(), 1.5);
    }

    @Test
    void aColumnThatIsDraggedStaysAsWide() {
        Toolkit.runOnFx(() -> table.resizeColumn(table.getColumns().getFirst(), 60));
        List<Double> dragged = widths();
        resize(NARROW);
        resize(WIDE);
        assertEquals(dragged, widths());
        assertEquals(dragged.getFirst(), Toolkit.onFx(() -> table.getColumns().getFirst().getPrefWidth()));
    }
}
