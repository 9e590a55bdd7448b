package org.rapporteur.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Nameless;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

class NewTrackerSheetTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private final List<OpenTracker> made = new ArrayList<>();
    private Overlay overlay;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Gallery.show(() -> {
            overlay = new Overlay(new Region(), MESSAGES);
            return overlay;
        }, ColorScheme.LIGHT, 1024, 700);
        Toolkit.runOnFx(() -> {
            var viewModel = new NewTrackerViewModel(
                    new NewTrackerViewModel.Known("", ZoneId.of("Europe/Paris")),
                    (tracker, file) -> tracker.create(file, Clock.systemUTC(), Changes.immediate()),
                    open -> {
                        overlay.close();
                        made.add(open);
                    },
                    Background.inline(), MESSAGES);
            overlay.show(NewTrackerSheet.of(viewModel, (question, then) ->
                    then.accept(SaveAs.Answer.of(folder.resolve(question.name()), question.extension())), MESSAGES));
        });
        Gallery.settle();
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        made.forEach(OpenTracker::close);
    }

    @Test
    void aTrackerIsMadeWithTheKeysAlone() {
        robot.write("France").push(KeyCode.TAB).write("Brazil").push(KeyCode.TAB).push(KeyCode.TAB)
                .write("Ana Souza").push(KeyCode.CONTROL, KeyCode.ENTER);

        assertEquals("France – Brazil", made.getFirst().tracker().content().title());
        assertEquals("france-brazil.rapporteur",
                String.valueOf(made.getFirst().database().file().getFileName()));
        assertTrue(!overlay.isAsking());
    }

    @Test
    void everyControlOfTheSheetHasAName() {
        assertEquals(List.of(), Toolkit.onFx(() -> Nameless.in(stage.getScene().getRoot())));
    }

    @Test
    void twoEqualPartiesAreSaidInTheForm() {
        robot.write("France").push(KeyCode.TAB).write("france").push(KeyCode.TAB).push(KeyCode.TAB)
                .write("Ana").push(KeyCode.CONTROL, KeyCode.ENTER);

        assertTrue(Toolkit.onFx(() -> stage.getScene().lookup("#new-problem").isVisible()));
        assertEquals(List.of(), made);
    }

    @Test
    void anIssueThatIsChosenLeavesTheOthersUnderTheMouse() {
        List<Double> before = issuePlaces();

        robot.clickOn("High-level contacts");
        robot.clickOn("Sanctions");

        assertEquals(before, issuePlaces());
    }

    private List<Double> issuePlaces() {
        return Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".starter-issue > .check-box").stream()
                .map(box -> box.localToScene(box.getLayoutBounds()).getMinY()).toList());
    }
}
