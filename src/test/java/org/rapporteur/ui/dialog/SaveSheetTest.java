package org.rapporteur.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Nameless;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;

class SaveSheetTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final SaveAs.Question PAPER = new SaveAs.Question("Write the brief", "paper", "Word", ".docx");

    @TempDir
    Path folder;

    private final Hand robot = new Hand();
    private final List<SaveAs.Answer> answers = new ArrayList<>();
    private final List<Path> kept = new ArrayList<>();
    private Overlay overlay;
    private SaveAs saveAs;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = Gallery.show(() -> {
            overlay = new Overlay(new Region(), MESSAGES);
            return overlay;
        }, ColorScheme.LIGHT, 1024, 700);
        saveAs = new SaveSheet(() -> overlay, () -> MESSAGES,
                new SaveSheet.Place(() -> folder, kept::add),
                new Choosers(new Preferences(folder), () -> { }), Background.inline());
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
    }

    private void ask(SaveAs.Question question) {
        Toolkit.runOnFx(() -> saveAs.ask(question, answers::add));
        Gallery.settle();
    }

    private Node find(String selector) {
        return Toolkit.onFx(() -> stage.getScene().getRoot().lookup(selector));
    }

    private String problem() {
        return Toolkit.onFx(() -> ((Label) find("#save-problem")).getText());
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    @Test
    void enterTakesWhatIsOffered() {
        ask(PAPER);
        press(KeyCode.ENTER);

        assertEquals(List.of(new SaveAs.Answer(folder.resolve("paper.docx"), false)), answers);
        assertEquals(List.of(folder), kept);
        assertFalse(overlay.isAsking());
    }

    @Test
    void typingReplacesTheNameAndKeepsTheExtension() {
        ask(PAPER);
        robot.write("note");
        press(KeyCode.ENTER);

        assertEquals(folder.resolve("note.docx"), answers.getFirst().file());
    }

    @Test
    void aWholePathMayStandAsTheName() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        ask(PAPER);
        press(KeyCode.SHORTCUT, KeyCode.A);
        robot.write(other + "/x");
        press(KeyCode.ENTER);

        assertEquals(other.resolve("x.docx"), answers.getFirst().file());
        assertEquals(List.of(other), kept);
    }

    @Test
    void aFileIsReplacedOnlyAfterItWasNamed() throws IOException {
        Files.createFile(folder.resolve("paper.docx"));
        ask(PAPER);
        press(KeyCode.ENTER);
        assertEquals(List.of(), answers);
        assertTrue(problem().contains("paper.docx"), problem());

        press(KeyCode.ENTER);
        assertEquals(List.of(new SaveAs.Answer(folder.resolve("paper.docx"), true)), answers);
    }

    @Test
    void anotherNameTakesTheWarningBack() throws IOException {
        Files.createFile(folder.resolve("paper.docx"));
        Files.createFile(folder.resolve("papers.docx"));
        ask(PAPER);
        press(KeyCode.ENTER);
        robot.write("papers");
        assertEquals("", problem());

        press(KeyCode.ENTER);
        assertEquals(List.of(), answers);
    }

    @Test
    void aTrackerNeverTakesThePlaceOfAFile() throws IOException {
        Files.createFile(folder.resolve("a.rapporteur"));
        ask(SaveAs.Question.fresh("New", "a", "Tracker", ".rapporteur"));
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);

        assertEquals(List.of(), answers);
        assertTrue(problem().contains("a.rapporteur"), problem());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        ask(PAPER);
        press(KeyCode.TAB);
        robot.write("x");
        press(KeyCode.ENTER);

        assertEquals(List.of(), answers);
        assertTrue(problem().startsWith("There is no folder"), problem());
    }

    @Test
    void foldersThatBeginAsTypedAreOffered() throws IOException {
        Files.createDirectory(folder.resolve("Papers"));
        Files.createDirectory(folder.resolve("Pictures"));
        ask(PAPER);
        press(KeyCode.TAB);
        press(KeyCode.END);
        robot.write("/pa");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals(folder + "/Papers/", Toolkit.onFx(() -> ((TextField) find("#save-folder")).getText()));

        press(KeyCode.ENTER);
        assertEquals(folder.resolve("Papers/paper.docx"), answers.getFirst().file());
    }

    @Test
    void escapeAnswersNothing() {
        ask(PAPER);
        press(KeyCode.ESCAPE);

        assertEquals(List.of(), answers);
        assertFalse(overlay.isAsking());
    }

    @Test
    void aSheetUnderItComesBackAsItWasLeft() {
        var below = Toolkit.onFx(() -> {
            var field = new TextField("typed");
            field.setId("below");
            var sheet = new Sheet("Under", new VBox(field));
            overlay.show(sheet);
            return sheet;
        });
        ask(PAPER);
        assertFalse(Toolkit.onFx(below::isVisible));
        press(KeyCode.ESCAPE);

        assertTrue(Toolkit.onFx(below::isVisible));
        assertTrue(Toolkit.onFx(() -> find("#below").isFocused()));
        assertTrue(overlay.isAsking());
    }

    @Test
    void tabStaysInTheSheet() {
        ask(PAPER);
        for (int i = 0; i < 7; i++) {
            press(KeyCode.TAB);
            assertTrue(Toolkit.onFx(() -> isWithin(stage.getScene().getFocusOwner(), find("#save-sheet"))));
        }
    }

    private static boolean isWithin(Node node, Node above) {
        return node != null && (node == above || isWithin(node.getParent(), above));
    }

    @Test
    void everyControlHasAName() {
        ask(PAPER);

        assertEquals(List.of(), Toolkit.onFx(() -> Nameless.in(stage.getScene().getRoot())));
    }
}
