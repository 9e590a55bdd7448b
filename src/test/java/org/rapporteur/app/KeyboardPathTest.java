package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the first start to an exported paper without the mouse.
class KeyboardPathTest {
    private static final String SENTENCE = "Officials of both sides agree on a work plan";

    @TempDir
    Path folder;

    @Test
    void theKeyboardAloneLeadsFromTheFirstStartToAPaper() throws IOException {
        try (var desktop = new Desktop(folder)) {
            desktop.welcome();
            openTheSample(desktop);
            logADevelopment(desktop);
            writeAPaper(desktop);
            try (var in = Files.newInputStream(desktop.saved(".docx"));
                    var text = new XWPFWordExtractor(new XWPFDocument(in))) {
                assertTrue(text.getText().contains(SENTENCE), text.getText());
            }
        }
    }

    private static void openTheSample(Desktop desktop) {
        Node sample = desktop.find("#open-sample").orElseThrow();
        for (int i = 0; i < 20 && !sample.isFocused(); i++) {
            desktop.press(KeyCode.TAB);
        }
        assertTrue(sample.isFocused());
        desktop.press(KeyCode.SPACE);
        desktop.await("the name", () -> desktop.find("#author-name").filter(Node::isFocused).isPresent());
        desktop.type("Ana Souza");
        desktop.press(KeyCode.ENTER);
        desktop.await("the Overview", () -> desktop.find(".issue-card").isPresent());
    }

    private static void logADevelopment(Desktop desktop) {
        desktop.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        desktop.await("the list", () -> desktop.find("#inbox-list").filter(Node::isFocused).isPresent());
        desktop.press(KeyCode.ENTER);
        desktop.press(KeyCode.SHIFT, KeyCode.DOWN);
        desktop.press(KeyCode.SHIFT, KeyCode.DOWN);
        desktop.press(KeyCode.SHORTCUT, KeyCode.L);
        desktop.await("the form", () -> desktop.find("#what").filter(Node::isFocused).isPresent());
        desktop.type(SENTENCE);
        desktop.press(KeyCode.TAB);
        desktop.type("26 Apr 2024");
        desktop.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        desktop.having(".notice-words", desktop.messages.get("log.logged", ""));
    }

    private static void writeAPaper(Desktop desktop) {
        desktop.press(KeyCode.SHORTCUT, KeyCode.B);
        desktop.await("pages", () -> desktop.find("#brief-page-count")
                .filter(label -> !((Label) label).getText().isEmpty()).isPresent());
        desktop.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        desktop.save(".docx");
        desktop.having(".notice", "saved.docx");
    }
}
