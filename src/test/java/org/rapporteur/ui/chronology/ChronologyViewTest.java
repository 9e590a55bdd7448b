package org.rapporteur.ui.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.SheetColumns;
import org.rapporteur.model.Stored;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

class ChronologyViewTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private ReviewDesktop desktop;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Gallery.show(() -> {
            desktop = ReviewDesktop.in(folder, "sample");
            var view = desktop.view();
            var root = view.build();
            view.shown(new Destination.ChronologyPage());
            return root;
        }, ColorScheme.LIGHT, 1440, 900);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        Toolkit.runOnFx(desktop::close);
    }

    @Test
    void aDocumentIsLookedThroughAndRecordedWithTheKeyboardAndUndoneAsOne() {
        int before = developments();
        Toolkit.runOnFx(() -> desktop.viewModel.offer(ReviewDesktop.document(folder), () -> { }));
        Gallery.settle();
        assertEquals(new Destination.ChronologyPage(), desktop.navigator.currentProperty().get());
        assertEquals(before, developments());
        int ready = Toolkit.onFx(() -> desktop.viewModel.taken().size());

        Toolkit.runOnFx(() -> ((CheckBox) node("#only-exceptions")).fire());
        assertTrue(Toolkit.onFx(() -> desktop.viewModel.shown().size()) < 6);
        Toolkit.runOnFx(() -> {
            TableView<?> table = (TableView<?>) node("#chronology");
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        robot.push(KeyCode.SPACE); // the misspelt month was read rightly
        Gallery.settle();
        assertEquals(ready + 1, Toolkit.onFx(() -> desktop.viewModel.taken().size()));
        Toolkit.runOnFx(() -> ((Button) node("#record-chronology")).fire());

        assertEquals(before + ready + 1, developments());
        assertTrue(desktop.said.getLast().contains("recorded"), desktop.said.toString());
        Toolkit.runOnFx(() -> desktop.actions.getFirst().run().run());
        assertEquals(before, developments());
    }

    @Test
    void aDateThatCannotBeReadIsCorrectedInItsCell() {
        Toolkit.runOnFx(() -> desktop.viewModel.open(ReviewDesktop.document(folder)));
        ReviewLine unread = Toolkit.onFx(() -> desktop.viewModel.lines().stream()
                .filter(line -> line.rowProperty().get().date() == null).findFirst().orElseThrow());
        assertFalse(unread.takenProperty().get());

        Toolkit.runOnFx(() -> desktop.viewModel.date(unread, "never"));
        assertNotNull(unread.problemProperty().get());
        Toolkit.runOnFx(() -> desktop.viewModel.date(unread, "1 March 2024"));

        assertEquals("2024-03-01", String.valueOf(unread.rowProperty().get().date()));
    }

    @Test
    void theColumnsOfASheetAreGuessedAndRememberedOnceChosen() {
        Path sheet = ReviewDesktop.sheet(folder);
        Toolkit.runOnFx(() -> desktop.viewModel.offer(sheet, () -> { }));
        assertEquals(new SheetColumns(0, 1, 2, -1, 3), Toolkit.onFx(() -> desktop.viewModel.columnsProperty().get()));
        assertEquals(2, Toolkit.onFx(() -> desktop.viewModel.lines().size()));

        Toolkit.runOnFx(() -> desktop.viewModel.choose(new SheetColumns(0, 1, 2, 3, -1)));
        Toolkit.runOnFx(() -> desktop.viewModel.open(sheet));

        assertEquals(new SheetColumns(0, 1, 2, 3, -1), Toolkit.onFx(() -> desktop.viewModel.columnsProperty().get()));
        assertEquals(List.of("Taiwan"), desktop.viewModel.lines().getFirst().rowProperty().get().entry().quoted());
    }

    @Test
    void whatIsNoChronologyGoesItsUsualWay() {
        var usual = new java.util.concurrent.atomic.AtomicBoolean();
        Path plain = folder.resolve("story.docx");
        Toolkit.runOnFx(() -> desktop.viewModel.offer(plain, () -> usual.set(true)));

        assertTrue(usual.get());
    }

    private int developments() {
        return desktop.desk.uses().recent(1000).stream().map(Stored::id).distinct().toList().size();
    }

    private Node node(String selector) {
        Node found = stage.getScene().getRoot().lookup(selector);
        assertNotNull(found, selector);
        return found;
    }
}
