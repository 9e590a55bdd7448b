package org.rapporteur.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.UserProblem;
import org.rapporteur.ui.ShownKeys;
import org.rapporteur.ui.entry.KindKeys;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Samples;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Fault;

class OverlayTest {
    private final List<String> done = new ArrayList<>();
    private final Hand robot = new Hand();
    private Overlay overlay;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Gallery.show(() -> {
            overlay = new Overlay(new StackPane(new TextField()), Samples.MESSAGES);
            return overlay;
        }, ColorScheme.LIGHT, 1024, 700);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
    }

    @Test
    void theActionOfANoticeIsDoneOnceAndTheNoticeGoes() {
        Toolkit.runOnFx(() -> overlay.notices().say("Logged.", "Undo", () -> done.add("undone")));
        Gallery.settle();
        robot.clickOn("Undo");

        assertEquals(List.of("undone"), done);
        assertEquals(0, overlay.notices().getChildren().size());
    }

    /// A form that opens there would be out of reach.
    @Test
    void theKeysThatBeginARecordDoNothingBehindASheet() {
        Toolkit.runOnFx(() -> {
            new ShownKeys().put(stage.getScene(), KindKeys.all(kind -> done.add(kind.name())));
            overlay.show(new Sheet("Really?", new TextField()));
        });
        Gallery.settle();
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertEquals(List.of(), done);

        Toolkit.runOnFx(overlay::close);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertEquals(List.of("POSITION"), done);
    }

    @Test
    void whatWasTakenBackElsewhereIsOfferedNoMore() {
        UUID change = UUID.randomUUID();
        Toolkit.runOnFx(() -> {
            overlay.notices().say("Set aside.", List.of(new NoticeAction("Undo", () -> { }, List.of(change))));
            overlay.notices().say("Filed.", List.of(new NoticeAction("Undo", () -> { }, List.of(UUID.randomUUID()))));
            overlay.notices().withdraw(change);
        });

        assertEquals(List.of("Filed."), Toolkit.onFx(() -> overlay.notices().getChildren().stream()
                .map(Node::getAccessibleText).toList()));
    }

    @Test
    void aFileThatWasWrittenIsOpened() {
        overlay.notices().opensBy(path -> done.add(path.toString()));
        Toolkit.runOnFx(() -> overlay.notices().wrote("brief.docx: 2 pages.", Path.of("papers", "brief.docx")));
        Gallery.settle();
        robot.clickOn("Open");

        assertEquals(List.of(Path.of("papers", "brief.docx").toAbsolutePath().toString()), done);
    }

    @Test
    void theFolderOfAFileThatWasWrittenIsOpened() {
        overlay.notices().opensBy(path -> done.add(path.toString()));
        Toolkit.runOnFx(() -> overlay.notices().wrote("brief.docx: 2 pages.", Path.of("papers", "brief.docx")));
        Gallery.settle();
        robot.clickOn("Open folder");

        assertEquals(List.of(Path.of("papers").toAbsolutePath().toString()), done);
    }

    @Test
    void whyAFileCannotBeOpenedIsSaid() {
        overlay.notices().opensBy(path -> {
            throw new UserProblem("noProgram", "brief.docx");
        });
        Toolkit.runOnFx(() -> overlay.notices().wrote("brief.docx: 2 pages.", Path.of("papers", "brief.docx")));
        Gallery.settle();
        robot.clickOn("Open");

        assertEquals(
                Samples.MESSAGES.of(new UserProblem("noProgram", "brief.docx")),
                Toolkit.onFx(() -> ((Labeled) overlay.lookup(".notice-words")).getText()));
    }

    @Test
    void theParagraphsOfANoticeStandApart() {
        Toolkit.runOnFx(() -> overlay.notices().ask("United with a copy.\nA backup was made before.", List.of()));
        Gallery.settle();

        List<Bounds> paragraphs = Toolkit.onFx(() -> overlay.lookupAll(".notice-words").stream()
                .map(node -> node.localToScene(node.getLayoutBounds())).toList());
        assertEquals(2, paragraphs.size());
        assertTrue(paragraphs.getLast().getMinY() - paragraphs.getFirst().getMaxY() > 4, paragraphs::toString);
    }

    @Test
    void twoButtonsStandBesideAQuestionInAWideFootAndBelowItInACorner() {
        assertTrue(below(null) > 0);

        Toolkit.runOnFx(() -> overlay.notices().getChildren().clear());
        var foot = new VBox();
        Toolkit.runOnFx(() -> overlay.setContent(new VBox(foot)));

        assertTrue(below(foot) < 0);
    }

    /// Asks something in `foot`.
    ///
    /// @return how far below the question the button is, in pixels
    private double below(Pane foot) {
        Toolkit.runOnFx(() -> {
            overlay.notices().stayIn(foot);
            overlay.notices().ask("A development of Monday was not saved.", List.of(
                    new NoticeAction("Go on with it", () -> { }), new NoticeAction("Discard it", () -> { })));
        });
        Gallery.settle();
        return Toolkit.onFx(() -> top(".notice-action") - bottom(".notice-words"));
    }

    private double top(String part) {
        return overlay.lookup(part).localToScene(overlay.lookup(part).getLayoutBounds()).getMinY();
    }

    private double bottom(String part) {
        return overlay.lookup(part).localToScene(overlay.lookup(part).getLayoutBounds()).getMaxY();
    }

    @Test
    void whereNothingOpensFilesTheyAreSaidAlone() {
        Toolkit.runOnFx(() -> overlay.notices().wrote("brief.docx: 2 pages.", Path.of("papers", "brief.docx")));
        Gallery.settle();

        assertEquals(Set.of(), Toolkit.onFx(() -> overlay.lookupAll(".notice-action")));
    }

    @Test
    void aProblemIsSaidInItsSentence() {
        Toolkit.runOnFx(() -> overlay.notices().problem(new UserProblem("date.backwards")));

        assertEquals(
                Samples.MESSAGES.of(new UserProblem("date.backwards")),
                Toolkit.onFx(() -> ((Labeled) overlay.lookup(".notice-words")).getText()));
    }

    /// As where the disk is full and one tries again.
    @Test
    void theSameProblemIsSaidOnce() {
        Toolkit.runOnFx(() -> {
            overlay.notices().problem(new UserProblem("date.backwards"));
            overlay.notices().problem(new UserProblem("date.backwards"));
        });

        assertEquals(1, overlay.notices().getChildren().size());
    }

    @Test
    void whatStaysStandsInTheFootOfTheWindowAndCoversNothing() {
        var page = new StackPane(new TextField());
        footed(page);
        Toolkit.runOnFx(() -> overlay.notices().warn("Half of it was read.", List.of()));
        Gallery.settle();

        Bounds said = scene(Toolkit.onFx(() -> overlay.lookup(".notice")));
        assertTrue(said.getMinY() >= scene(page).getMaxY(), said::toString);
        assertEquals(scene(page).getWidth(), said.getWidth(), 1);

        Toolkit.runOnFx(() -> overlay.notices().stayIn(null));
        Gallery.settle();
        assertEquals(1, overlay.notices().getChildren().size());
        assertEquals(700, scene(page).getMaxY(), 1);
    }

    @Test
    void whatStaysLiesOverASheetWhileOneIsOnShow() {
        footed(new StackPane(new TextField()));
        Toolkit.runOnFx(() -> {
            overlay.show(new Sheet("Really?", new TextField()));
            overlay.notices().problem(new UserProblem("date.backwards"));
        });
        assertEquals(1, overlay.notices().getChildren().size());

        Toolkit.runOnFx(overlay::close);

        assertEquals(0, overlay.notices().getChildren().size());
        assertEquals(1, Toolkit.onFx(() -> overlay.lookupAll(".notice").size()));
    }

    @Test
    void newsDoesNotPushAQuestionAway() {
        Runnable withdraw = Toolkit.onFx(() -> overlay.notices().ask("Go on?", List.of()));
        Toolkit.runOnFx(() -> List.of("a", "b", "c", "d", "e").forEach(overlay.notices()::say));
        assertEquals(List.of("Go on?", "c", "d", "e"), said());

        Toolkit.runOnFx(withdraw);
        assertEquals(List.of("c", "d", "e"), said());
    }

    private List<String> said() {
        return Toolkit.onFx(() -> overlay.notices().getChildren().stream().map(Node::getAccessibleText).toList());
    }

    private void footed(Node page) {
        Toolkit.runOnFx(() -> {
            var foot = new VBox();
            var window = new BorderPane(page);
            window.setBottom(foot);
            overlay.setContent(window);
            overlay.notices().stayIn(foot);
        });
    }

    private static Bounds scene(Node node) {
        return Toolkit.onFx(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void whatIsDraggedHereIsToldWhatBecomesOfItUntilItIsDropped() {
        Toolkit.runOnFx(() -> overlay.dropping("Drop to bring it into the Inbox"));
        Gallery.settle();
        assertEquals("Drop to bring it into the Inbox",
                Toolkit.onFx(() -> ((Labeled) overlay.lookup(".drop-words")).getText()));
        robot.clickOn(".text-field").write("under it");
        assertEquals("under it", Toolkit.onFx(() -> ((TextField) overlay.lookup(".text-field")).getText()));

        Toolkit.runOnFx(() -> overlay.dropping(null));
        assertEquals(Set.of(), Toolkit.onFx(() -> overlay.lookupAll(".drop-sign")));
    }

    @Test
    void theNoticesLeaveTheRestOfTheWindowAlone() {
        Toolkit.runOnFx(() -> overlay.notices().say("Logged."));
        robot.clickOn(".text-field").write("typed");

        assertEquals("typed", Toolkit.onFx(() -> ((TextField) overlay.lookup(".text-field")).getText()));
    }

    @Test
    void escapeClosesASheet() {
        showSheet(true);
        robot.type(KeyCode.ESCAPE);
        Gallery.settle();

        assertFalse(overlay.isAsking());
    }

    @Test
    void keysPressTheMainButton() {
        showSheet(true);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        assertEquals(List.of("saved"), done);
    }

    @Test
    void theMainButtonWaitsUntilItIsAllowed() {
        showSheet(false);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        assertEquals(List.of(), done);
    }

    @Test
    void aFaultIsShownWithItsCode() {
        Fault fault = Fault.of(new IllegalStateException("at this place"));
        Toolkit.runOnFx(() -> overlay.show(FaultSheet.of(fault, Samples.MESSAGES, () -> {})));
        Gallery.settle();

        assertTrue(Toolkit.onFx(() -> overlay.lookupAll(".label").stream()
                .anyMatch(node -> ((Labeled) node).getText().contains(fault.code()))));
    }

    private void showSheet(boolean allowed) {
        Toolkit.runOnFx(() -> overlay.show(new Sheet("New issue", new TextField())
                .withCancel("Cancel")
                .withMain("Save", new SimpleBooleanProperty(allowed), () -> done.add("saved"))));
        Gallery.settle();
    }
}
