package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.ui.gallery.Toolkit;

/// From the first start on a computer that never saw the program to a paper that was issued, without
/// the mouse: nothing is prepared but an article, copied elsewhere as a file manager copies it.
class KeyboardPathTest {
    private static final String SENTENCE = "Both sides agree to reopen the trade dialogue";
    private static final String ARTICLE = """
            <!DOCTYPE html><html lang="en"><head><title>France and Brazil reopen trade dialogue</title>
            <meta property="og:site_name" content="The Gazette">
            <meta property="article:published_time" content="2024-03-12T09:00:00Z"></head><body><article>
            <h1>France and Brazil reopen trade dialogue</h1>
            <p>The two governments agreed on 11 March 2024 to reopen the trade dialogue that was suspended last year.</p>
            <p>A first round of talks at the level of directors is to take place in Brasília before the summer, a
            spokesman for the foreign ministry said, without giving a date for it.</p>
            <p>Neither side named the goods that will be discussed; exporters of beef and makers of aircraft had
            asked for the dialogue to resume for more than a year.</p></article></body></html>
            """;

    @TempDir
    Path folder;

    private Desktop desktop;
    private int presses;
    private int texts;

    @Test
    void theKeyboardAloneLeadsFromTheFirstStartToAPaper() throws IOException {
        try (var window = new Desktop(folder)) {
            desktop = window;
            desktop.welcome();
            makeATracker();
            told("the first screen of a new tracker");
            importAnArticle();
            logADevelopment();
            told("a development with its status change");
            writeAPaper();
            told("a paper that was checked, exported and issued");
            try (var in = Files.newInputStream(desktop.saved(".docx"));
                    var text = new XWPFWordExtractor(new XWPFDocument(in))) {
                assertTrue(text.getText().contains(SENTENCE), text.getText());
                assertTrue(text.getText().contains("The Gazette"), text.getText());
                assertTrue(text.getText().contains("Agreed"), text.getText());
            }
        }
        assertEquals("1 brief", recorded());
    }

    /// What the file holds when it is opened again.
    private String recorded() {
        try (var open = OpenTracker.read(desktop.saved(".rapporteur"), Clock.systemUTC())) {
            return open.read(sql -> sql.text("select count(*) || ' brief' from brief"));
        }
    }

    private void makeATracker() {
        tabTo("the way to a new tracker", node -> "new-tracker".equals(node.getId()));
        press(KeyCode.SPACE);
        desktop.await("the form", () -> desktop.find("#new-one").filter(Node::isFocused).isPresent());
        type("France");
        press(KeyCode.TAB);
        type("Brazil");
        tabTo("the author", node -> "new-author".equals(node.getId()));
        type("Ana Souza");
        tabTo("Trade", node -> node instanceof CheckBox box && box.getText().equals("Trade"));
        press(KeyCode.SPACE);
        tabTo("Energy", node -> node instanceof CheckBox box && box.getText().startsWith("Energy"));
        press(KeyCode.SPACE);
        press(KeyCode.TAB);
        assertTrue(desktop.focused() instanceof ComboBox<?>);
        press(KeyCode.DOWN);
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        save(".rapporteur");
        desktop.having("#unchanged-card", desktop.messages.get("overview.nothingLogged"));
    }

    private void importAnArticle() throws IOException {
        Path article = Files.writeString(folder.resolve("dialogue.html"), ARTICLE);
        presses++;
        desktop.paste(article);
        desktop.having(".notice", "1");
        press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        desktop.await("the list", () -> desktop.find("#inbox-list").filter(Node::isFocused).isPresent());
        desktop.having(".inbox-cell", "reopen trade dialogue");
    }

    private void logADevelopment() {
        press(KeyCode.ENTER);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.SHORTCUT, KeyCode.L);
        desktop.await("the form", () -> desktop.find("#what").filter(Node::isFocused).isPresent());
        type(SENTENCE);
        tabTo("the issue", node -> "issue".equals(node.getId()));
        type("Trade");
        press(KeyCode.ENTER);
        desktop.having(".issue-chip.chosen", "Trade");
        press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        desktop.having(".notice-words", desktop.messages.get("log.logged", ""));
    }

    private void writeAPaper() {
        press(KeyCode.SHORTCUT, KeyCode.B);
        desktop.await("pages", () -> desktop.find("#brief-page-count")
                .filter(label -> !((Label) label).getText().isEmpty()).isPresent());
        desktop.having(".card", desktop.messages.get("briefs.checks"));
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        save(".docx");
        desktop.having(".notice", "saved.docx");
        String fold = desktop.messages.get("briefs.issue.fold");
        tabTo("what issues it", node -> node instanceof Hyperlink link && fold.equals(link.getText()));
        press(KeyCode.ENTER);
        tabTo("to whom it goes", node -> "issue-to".equals(node.getId()));
        type("the Ambassador");
        tabTo("the day", node -> "issue-on".equals(node.getId()));
        type("20 March 2024");
        tabTo("the button", node -> "issue-brief".equals(node.getId()));
        press(KeyCode.SPACE);
        String done = desktop.messages.get("briefs.issue.done", "\n");
        desktop.having(".notice-words", done.substring(done.indexOf('\n') + 1));
    }

    private void save(String extension) {
        presses += 3;
        texts += 2;
        desktop.save(extension);
    }

    private void press(KeyCode... keys) {
        presses++;
        desktop.press(keys);
    }

    private void type(String text) {
        texts++;
        desktop.type(text);
    }

    private void tabTo(String what, Predicate<Node> wanted) {
        for (int i = 0; i < 80 && !Toolkit.onFx(() -> wanted.test(desktop.focused())); i++) {
            press(KeyCode.TAB);
        }
        Node reached = desktop.focused();
        assertTrue(Toolkit.onFx(() -> wanted.test(reached)), "Tab does not lead to " + what + " but to " + reached);
    }

    private void told(String where) {
        System.out.println("by keys alone to " + where + ": " + presses + " presses, " + texts + " texts typed");
    }
}
