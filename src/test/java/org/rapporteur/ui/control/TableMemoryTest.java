package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.ColorScheme;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

class TableMemoryTest {
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    private TableView<String> table() {
        return Toolkit.onFx(() -> {
            var table = new TableView<String>();
            table.setId("pairs");
            for (String name : List.of("one", "two", "three")) {
                var column = new TableColumn<String, String>(name);
                column.setPrefWidth(100);
                table.getColumns().add(column);
            }
            return table;
        });
    }

    private Stage show(TableView<String> table) {
        var memory = new TableMemory(name -> kept.getOrDefault(name, ""), kept::put);
        Stage stage = Gallery.show(() -> new StackPane(table), ColorScheme.LIGHT, 800, 400);
        Toolkit.runOnFx(() -> memory.follow(stage.getScene().getRoot()));
        return stage;
    }

    private static List<String> names(TableView<String> table) {
        return Toolkit.onFx(() -> table.getColumns().stream().map(TableColumn::getText).toList());
    }

    @Test
    void orderWidthAndWhatIsShownAreThereTheNextTime() throws InterruptedException {
        TableView<String> before = table();
        Stage stage = show(before);
        Toolkit.runOnFx(() -> {
            before.getColumns().getFirst().setVisible(false);
            before.getColumns().get(1).setPrefWidth(222);
            before.getColumns().setAll(List.of(
                    before.getColumns().get(2), before.getColumns().get(0), before.getColumns().get(1)));
        });
        for (int i = 0; i < 200 && !kept.getOrDefault("pairs.3", "").contains("222"); i++) {
            Thread.sleep(20);
        }
        Gallery.close(stage);

        TableView<String> after = table();
        Stage again = show(after);
        assertEquals(List.of("three", "one", "two"), names(after));
        assertEquals(222, after.getColumns().get(2).getPrefWidth());
        assertFalse(after.getColumns().get(1).isVisible());
        Gallery.close(again);
    }

    @Test
    void whatTheRowsAreSortedByIsThereTheNextTime() throws InterruptedException {
        TableView<String> before = table();
        Stage stage = show(before);
        Toolkit.runOnFx(() -> {
            before.getColumns().get(1).setSortType(TableColumn.SortType.DESCENDING);
            before.getSortOrder().setAll(List.of(before.getColumns().get(1), before.getColumns().get(0)));
        });
        for (int i = 0; i < 200 && !kept.getOrDefault("pairs.3", "").contains("| 1- 0+"); i++) {
            Thread.sleep(20);
        }
        Gallery.close(stage);

        TableView<String> after = table();
        Gallery.close(show(after));
        assertEquals(List.of("two", "one"), sortedBy(after));
        assertEquals(TableColumn.SortType.DESCENDING, after.getColumns().get(1).getSortType());
    }

    @Test
    void whatAnEarlierVersionKeptLeavesTheUsualOrderOfRows() {
        kept.put("pairs.3", "0:100:1 1:100:1 2:100:1");
        TableView<String> table = table();
        Toolkit.runOnFx(() -> table.getSortOrder().add(table.getColumns().get(2)));

        Gallery.close(show(table));

        assertEquals(List.of("three"), sortedBy(table));
    }

    @Test
    void rowsLeftUnsortedStayUnsorted() {
        kept.put("pairs.3", "0:100:1 1:100:1 2:100:1 |");
        TableView<String> table = table();
        Toolkit.runOnFx(() -> table.getSortOrder().add(table.getColumns().get(2)));

        Gallery.close(show(table));

        assertEquals(List.of(), sortedBy(table));
    }

    private static List<String> sortedBy(TableView<String> table) {
        return Toolkit.onFx(() -> table.getSortOrder().stream().map(TableColumn::getText).toList());
    }

    @Test
    void widthsOfANarrowerWindowAreFittedToThisOne() {
        kept.put("pairs.3", "0:60:1 1:60:1 2:60:1");
        TableView<String> table = table();
        Toolkit.runOnFx(() -> table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN));

        Stage stage = show(table);

        double all = Toolkit.onFx(() -> table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum());
        assertEquals(Toolkit.onFx(table::getWidth), all, 4);
        Gallery.close(stage);
    }

    @Test
    void whatMakesNoSenseIsLeftAlone() {
        for (String odd : List.of("7:100:1 1:1:1 0:1:1", "one", "0:1:1", "0:99999:1", "0:100:1 0:100:1 0:100:1",
                "0:100:1 1:100:1 2:100:1 | 99+")) {
            kept.put("pairs.3", odd);
            TableView<String> table = table();
            Gallery.close(show(table));
            assertEquals(List.of("one", "two", "three"), names(table), odd);
        }
    }

    @Test
    void whatWasLeftOutForWantOfRoomIsThereInAWiderWindow() throws InterruptedException {
        TableView<String> before = table();
        Toolkit.runOnFx(() -> LesserColumns.from(900, before, before.getColumns().get(1)));
        Stage stage = show(before);
        Toolkit.runOnFx(() -> before.getColumns().getFirst().setPrefWidth(222));
        for (int i = 0; i < 200 && !kept.getOrDefault("pairs.3", "").contains("222"); i++) {
            Thread.sleep(20);
        }
        Gallery.close(stage);
        assertFalse(Toolkit.onFx(() -> before.getColumns().get(1).isVisible()));

        TableView<String> after = table();
        Gallery.close(show(after));

        assertTrue(Toolkit.onFx(() -> after.getColumns().get(1).isVisible()));
    }
}
