package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

class SortKeysTest {
    private final TableView<String> table = Toolkit.onFx(TableView::new);

    private TableColumn<String, Character> letter(String name, int at) {
        var column = new TableColumn<String, Character>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().charAt(at)));
        return column;
    }

    @Test
    void theKeysSortByEachColumnEitherWay() {
        Stage stage = Gallery.show(() -> {
            table.getColumns().setAll(List.of(letter("first", 0), letter("unsorted", 1), letter("last", 2)));
            table.getColumns().get(1).setSortable(false);
            table.getItems().setAll("bxa", "axb", "cxc");
            var root = new StackPane(table);
            SortKeys.on(root);
            return root;
        }, ColorScheme.LIGHT, 600, 300);
        var robot = new Hand();
        Toolkit.runOnFx(table::requestFocus);

        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(List.of("axb", "bxa", "cxc"), rows());
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(List.of("bxa", "axb", "cxc"), rows());
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(List.of("cxc", "axb", "bxa"), rows());
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(List.of("axb", "bxa", "cxc"), rows());
        Gallery.close(stage);
    }

    private List<String> rows() {
        return Toolkit.onFx(() -> List.copyOf(table.getItems()));
    }
}
