package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

/// From two accounts of one call in the inbox to the two side by side, in the program's own window.
/// Every chord, click and text typed into one field counts as one gesture.
class ReadoutsPathTest {
    private static final Path ENGLISH = Path.of("../shared/clippings/official",
            "2024-04-02-readout-of-president-joe-bidens-call-with-president-xi-jinping"
                    + "-of-the-peoples-republic-of-china.md");
    private static final String NAME = "Telephone call of 2 April";
    private static final int MOST_GESTURES = 15;

    @TempDir
    Path folder;

    private Desktop desktop;
    private int gestures;

    @BeforeEach
    void importBothAccounts() throws URISyntaxException {
        Assumptions.assumeTrue(Files.exists(ENGLISH), "test data is absent: " + ENGLISH);
        Path chinese = Path.of(Objects.requireNonNull(ReadoutsPathTest.class.getResource(
                "/org/rapporteur/service/readout-2024-04-02-zh.md")).toURI());
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        desktop = new Desktop(folder);
        desktop.preferences.author("Test");
        desktop.open(file);
        desktop.await("the Overview", () -> desktop.find(".issue-card").isPresent());
        Toolkit.runOnFx(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(ENGLISH.toFile(), chinese.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        desktop.press(KeyCode.SHORTCUT, KeyCode.V);
        desktop.click(rail("Inbox"));
        desktop.having(".inbox-cell", "两国元首通电话");
    }

    @AfterEach
    void close() {
        if (desktop != null) {
            desktop.close();
        }
    }

    @Test
    void twoAccountsOfACallAreLaidSideBySideInAtMostFifteenGestures() {
        enterTheCall();
        openTheCall();
        desktop.await("its first readout", () -> desktop.count(".readout-head") == 1);
        click(desktop.find(".button", button -> desktop.messages.get("events.addThis", "两国元首通电话")
                .equals(button.getAccessibleText())).orElseThrow());
        desktop.await("two readouts", () -> desktop.count(".readout-head") == 2);
        confirmAll(0);
        confirmAll(1);
        sayNotMentioned("Support for Russia");
        sayNotMentioned("South China Sea");

        desktop.await("two silences", () -> desktop.count(".readout-cell.silent") == 2);
        assertEquals(0, desktop.count(".proposal"));
        assertTrue(gestures <= MOST_GESTURES, gestures + " gestures");
        System.out.printf("two readouts side by side in %d gestures%n", gestures);
    }

    private void enterTheCall() {
        click(desktop.having(".inbox-cell", "Readout of President Joe"));
        desktop.await("the article", () -> desktop.find("#reader").isPresent());
        chord(KeyCode.ALT, KeyCode.DIGIT3);
        desktop.await("the form", () -> desktop.find("#what").filter(Node::isFocused).isPresent());
        chord(KeyCode.SHORTCUT, KeyCode.A);
        type(NAME);
        chord(KeyCode.SHORTCUT, KeyCode.ENTER);
    }

    private void openTheCall() {
        click(rail("Events"));
        click(desktop.having(".events-table .table-cell", NAME));
    }

    private void confirmAll(int column) {
        Node head = Toolkit.onFx(() -> desktop.find(".readout-grid").map(Parent.class::cast).orElseThrow()
                .lookupAll(".readout-head").stream().toList().get(column));
        click(Toolkit.<Node>onFx(() -> head.lookup(".confirm-all")));
        desktop.await("all confirmed", () -> desktop.find(".readout-grid").map(Parent.class::cast).orElseThrow()
                .lookupAll(".confirm-all").size() == 1 - column);
    }

    private void sayNotMentioned(String issue) {
        Node cell = desktop.find(".readout-cell", node -> node.getAccessibleText().startsWith(issue + ", MFA China"))
                .orElseThrow(() -> new AssertionError("no cell of " + issue));
        scrollTo(cell);
        long before = desktop.count(".readout-cell.silent");
        click(Toolkit.<Node>onFx(() -> cell.lookup(".hyperlink")));
        desktop.await("silence on " + issue, () -> desktop.count(".readout-cell.silent") == before + 1);
    }

    private void scrollTo(Node cell) {
        Toolkit.runOnFx(() -> {
            var scroll = (ScrollPane) desktop.find(".event-scroll").orElseThrow();
            Node content = scroll.getContent();
            double y = content.sceneToLocal(cell.localToScene(cell.getBoundsInLocal())).getMinY();
            double beyond = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp(y / beyond, 0, 1));
        });
        Gallery.settle();
    }

    private void click(Node node) {
        gestures++;
        desktop.click(node);
    }

    private void chord(KeyCode... keys) {
        gestures++;
        desktop.press(keys);
    }

    private void type(String text) {
        gestures++;
        desktop.type(text);
    }

    private Node rail(String name) {
        return desktop.find(".rail-entry", entry -> entry.getAccessibleText().startsWith(name)).orElseThrow();
    }
}
