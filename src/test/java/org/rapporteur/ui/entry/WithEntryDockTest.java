package org.rapporteur.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.ShownKeys;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.inbox.Bench;

class WithEntryDockTest {
    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private Bench bench;
    private Stage stage;
    private WithEntryDock page;

    @BeforeEach
    void open() {
        stage = Gallery.show(() -> {
            bench = Bench.in(folder);
            page = new WithEntryDock(new Register(), bench.log, bench.navigator, Bench.MESSAGES);
            Region root = page.build();
            page.shown(new Destination.CommitmentPage(null));
            return root;
        }, ColorScheme.LIGHT, 1240, 800);
        Toolkit.runOnFx(() -> new ShownKeys().put(stage.getScene(), page.keys()));
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        Toolkit.runOnFx(bench::close);
    }

    /// In a field, the key that takes back what was recorded would take back letters.
    @Test
    void whoClosesTheFormIsWhereTheyWere() {
        Toolkit.runOnFx(() -> stage.getScene().lookup("#row").requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT4).release(KeyCode.ALT);
        Gallery.settle();
        assertTrue(Toolkit.onFx(() -> bench.log.openProperty().get()));

        robot.push(KeyCode.ESCAPE);

        assertEquals("row", Toolkit.onFx(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void aRecordBegunOnAnIssuesPageIsOnThatIssue() {
        Id<Issue> issue = Toolkit.onFx(() -> bench.desk.issues().issues().getFirst().id());
        Toolkit.runOnFx(() -> page.shown(new Destination.IssuePage(issue)));
        Toolkit.runOnFx(() -> stage.getScene().lookup("#row").requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT9).release(KeyCode.ALT);
        Gallery.settle();

        assertEquals(List.of(issue), Toolkit.onFx(() -> bench.log.form().issues().stream()
                .map(chosen -> chosen.issue().id()).toList()));
    }

    private static final class Register implements Page {
        @Override
        public Region build() {
            var find = new TextField();
            var row = new Button("row");
            row.setId("row");
            return new VBox(find, row);
        }

        @Override
        public void shown(Destination destination) {}
    }
}
