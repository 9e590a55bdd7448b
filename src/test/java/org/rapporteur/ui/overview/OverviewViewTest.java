package org.rapporteur.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.Overview;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.dialog.Notices;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

class OverviewViewTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private SampleDesk desk;
    private Stage stage;

    @BeforeEach
    void show() {
        desk = SampleDesk.in(folder);
        stage = Gallery.show(() -> {
            var view = new OverviewView(new OverviewViewModel(new Overview(desk.open()), desk.asOf(),
                    Background.inline(), desk.navigator(), desk.asked()::add), desk.messages(), new Notices(desk.messages()));
            var root = view.build();
            view.shown(new Destination.OverviewPage());
            return root;
        }, ColorScheme.LIGHT, 1240, 800);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        desk.close();
    }

    @Test
    void nothingIsCutOrOverlaps() {
        assertEquals(List.of(), misfits(1240, 800));
        assertEquals(List.of(), misfits(820, 610));
    }

    @Test
    void nothingIsCutWhereALevelIsOnlyPossible() {
        Toolkit.runOnFx(() -> desk.at("2024-04-10"));

        assertEquals(List.of(), misfits(1240, 800));
        assertEquals(List.of(), misfits(820, 610));
    }

    @Test
    void noCureRecordsAnythingWhereOnlyWhatWasKnownIsShown() {
        Toolkit.runOnFx(() -> desk.asOf().set(new AsOf(LocalDate.of(2024, 4, 26), LocalDate.of(2024, 4, 25))));
        Gallery.settle();

        assertEquals(Set.of(), Toolkit.onFx(() -> scene().getRoot().lookupAll("#do-next-card .side-cure")));
        Toolkit.runOnFx(() -> scene().lookup("#loose-ends-card .link-row").requestFocus());
        robot.push(KeyCode.ENTER);

        assertEquals(List.of(), desk.asked());
    }

    @Test
    void theWordsOfAChosenFilterStandOutFromIt() {
        robot.clickOn("#filter");
        List<Object> colours = Toolkit.onFx(() -> {
            scene().getRoot().getStylesheets().add(
                    OverviewView.class.getResource("/org/rapporteur/css/inbox.css").toExternalForm());
            var chip = (ToggleButton) scene().getRoot().lookupAll(".filter-chip").stream()
                    .filter(ToggleButton.class::isInstance).findFirst().orElseThrow();
            chip.setSelected(true);
            chip.applyCss();
            return List.of(chip.getTextFill(), chip.getBackground().getFills().getLast().getFill());
        });

        assertNotEquals(colours.getFirst(), colours.getLast());
    }

    @Test
    void tickingOffATaskLeavesTheFocusAmongTheLines() {
        Toolkit.runOnFx(() -> {
            Button done = (Button) scene().getRoot().lookupAll("#do-next-card .side-cure").stream()
                    .filter(cure -> ((Button) cure).getGraphic() != null).findFirst().orElseThrow();
            done.requestFocus();
            done.fire();
        });
        Gallery.settle();

        assertTrue(Toolkit.onFx(() -> scene().lookup("#do-next-card").isFocusWithin()));
    }

    @Test
    void theKeysGoThroughTheLinesAndOpenOne() {
        Toolkit.runOnFx(() -> scene().lookup("#unchanged-card .link-row").requestFocus());

        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.ENTER);

        assertEquals(new Destination.IssuePage(desk.issue("Military-to-military channels")),
                desk.navigator().currentProperty().get());
    }

    @Test
    void aClickOnACitationOpensThePassage() {
        robot.clickOn("#since-card .citation-chip");

        assertTrue(desk.navigator().currentProperty().get() instanceof Destination.ArticlePage page
                && page.passage() != null);
    }

    @Test
    void theTableHoldsAllIssuesAndSortsByLevel() {
        robot.clickOn("#as-table");
        @SuppressWarnings("unchecked")
        var table = (TableView<IssueLine>) scene().lookup("#issue-table");
        Toolkit.runOnFx(() -> {
            table.getSortOrder().setAll(List.of(table.getColumns().get(1)));
            table.sort();
        });

        assertEquals(11, table.getItems().size());
        assertEquals("Fentanyl precursors", table.getItems().get(9).issue().name());
        assertEquals(List.of(), misfits(1240, 800));
    }

    @Test
    void theTableStaysAsItIsSortedAndChosenWhenItIsDrawnAnew() {
        robot.clickOn("#as-table");
        @SuppressWarnings("unchecked")
        var table = (TableView<IssueLine>) scene().lookup("#issue-table");
        Toolkit.runOnFx(() -> {
            table.getSortOrder().setAll(List.of(table.getColumns().getFirst()));
            table.getColumns().getFirst().setSortType(TableColumn.SortType.DESCENDING);
            table.getSelectionModel().select(2);
        });
        String chosen = table.getSelectionModel().getSelectedItem().issue().name();

        Toolkit.runOnFx(() -> desk.at("2024-04-10"));
        Gallery.settle();

        @SuppressWarnings("unchecked")
        var now = (TableView<IssueLine>) scene().lookup("#issue-table");
        List<String> names = now.getItems().stream().map(line -> line.issue().name()).toList();
        assertEquals(names.stream().sorted(desk.messages().order().reversed()).toList(), names);
        assertEquals(chosen, now.getSelectionModel().getSelectedItem().issue().name());
    }

    @Test
    void nothingIsAskedForWhereNoIssueHadBeenRecordedYet() {
        Toolkit.runOnFx(() -> desk.asOf().set(new AsOf(LocalDate.of(2024, 4, 26), LocalDate.of(2001, 1, 1))));
        Gallery.settle();

        assertEquals(Set.of(), Toolkit.onFx(() -> scene().getRoot().lookupAll(".empty-state .button")));
    }

    @Test
    void seenSaysThatNothingIsNew() {
        robot.clickOn("#seen");

        assertEquals(null, scene().lookup("#seen"));
    }

    private Scene scene() {
        return stage.getScene();
    }

    private List<String> misfits(int width, int height) {
        Toolkit.runOnFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        Gallery.settle();
        return Toolkit.onFx(() -> Gallery.faults(scene().getRoot()));
    }
}
