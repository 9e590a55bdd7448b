package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.control.ArticleReader;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

/// From a clipping to a sourced brief and back, in the program's own window.
class MainPathTest {
    private static final Path CLIPPING = Path.of("../shared/clippings/clipping-b.txt");
    private static final String SENTENCE = "Officials of both sides agree on a work plan";
    private static final int MOST_GESTURES = 6;

    @TempDir
    Path folder;

    private Desktop desktop;
    private int gestures;

    @BeforeEach
    void openTheSample() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        desktop = new Desktop(folder);
        desktop.preferences.author("Test");
        desktop.open(file);
        desktop.await("the Overview", () -> desktop.find(".issue-card").isPresent());
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void aClippingBecomesASourcedBriefAndTheCitationLeadsBack() throws IOException {
        Assumptions.assumeTrue(Files.exists(CLIPPING), "the clipping is not here: " + CLIPPING);
        assertTrue(Desktop.words(desktop.having(".issue-card", "Support for Russia")).contains("Acute"));
        int waiting = waiting();
        importTheClipping();
        desktop.await("one more in the inbox", () -> waiting() == waiting + 1);

        desktop.click(rail("Inbox"));
        desktop.click(desktop.having(".inbox-cell", "Sullivan"));
        String quote = logWithTheMouse();
        String issue = issueLoggedUnder();
        desktop.await("one less in the inbox", () -> waiting() == waiting);
        assertTrue(gestures <= MOST_GESTURES, gestures + " gestures");

        writeTheBrief();
        assertTrue(docx().contains(SENTENCE), docx());
        assertTrue(pdf().contains(SENTENCE), pdf());

        followTheCitation(issue, quote);
    }

    @Test
    void theOverviewShowsAStatusThatWasChangedWithTheKeyboardAlone() {
        assertTrue(desktop.find("#since-card", card -> Desktop.words(card).contains(SENTENCE)).isEmpty());
        focusByTab(rail("Inbox"));
        desktop.press(KeyCode.ENTER);
        desktop.await("the list", () -> desktop.find("#inbox-list").filter(Node::isFocused).isPresent());
        desktop.press(KeyCode.ENTER);
        desktop.press(KeyCode.SHIFT, KeyCode.DOWN);
        desktop.press(KeyCode.SHIFT, KeyCode.DOWN);
        desktop.press(KeyCode.SHORTCUT, KeyCode.L);
        desktop.await("the form", () -> desktop.find("#what").filter(Node::isFocused).isPresent());
        desktop.type(SENTENCE);
        desktop.press(KeyCode.TAB);
        desktop.type("26 Apr 2024");
        focusByTab(desktop.having(".fold .hyperlink", desktop.messages.get("log.changesStatus")));
        desktop.press(KeyCode.ENTER);
        desktop.press(KeyCode.TAB);
        desktop.press(KeyCode.DIGIT1);
        desktop.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        String issue = issueLoggedUnder();
        desktop.press(KeyCode.ALT, KeyCode.LEFT);

        String since = Desktop.words(desktop.having("#since-card", SENTENCE));
        assertTrue(since.contains(issue), since + " / " + issue);
        assertTrue(since.contains(desktop.messages.get("overview.counts", 4, 11, 1)), since);
    }

    private String issueLoggedUnder() {
        String lead = desktop.messages.get("log.logged", "");
        return ((Label) desktop.having(".notice-words", lead)).getText().replace(lead, "");
    }

    private Node rail(String name) {
        return desktop.find(".rail-entry", entry -> entry.getAccessibleText().startsWith(name)).orElseThrow();
    }

    private int waiting() {
        return Integer.parseInt(((Label) Toolkit.onFx(() -> rail("Inbox").lookup(".badge"))).getText());
    }

    private void importTheClipping() {
        Toolkit.runOnFx(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(CLIPPING.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        desktop.press(KeyCode.SHORTCUT, KeyCode.V);
    }

    /// @return what was quoted
    private String logWithTheMouse() {
        desktop.await("the article", () -> desktop.find("#reader").isPresent());
        selectByDragging();
        String quote = Toolkit.onFx(() -> ((ArticleReader) desktop.find("#reader").orElseThrow()).selectedText());
        assertNotEquals("", quote);
        gesture(() -> desktop.press(KeyCode.SHORTCUT, KeyCode.L));
        desktop.await("the form", () -> desktop.find("#what").filter(Node::isFocused).isPresent());
        gesture(() -> desktop.type(SENTENCE));
        gesture(() -> desktop.press(KeyCode.TAB));
        assertEquals("when", desktop.focused().getId());
        gesture(() -> desktop.type("26 Apr 2024"));
        assertEquals("26 Apr 2024", ((TextInputControl) desktop.focused()).getText());
        gesture(() -> desktop.press(KeyCode.SHORTCUT, KeyCode.ENTER));
        return quote;
    }

    private void gesture(Runnable one) {
        gestures++;
        one.run();
    }

    /// Selects from the caret by dragging. The headless window takes a press for a popup trigger,
    /// so that a press alone does not move the caret here.
    private void selectByDragging() {
        Bounds at = Toolkit.onFx(() -> {
            Node area = desktop.find("#reader").orElseThrow().lookup(".rich-text-area");
            return area.localToScreen(area.getBoundsInLocal());
        });
        gesture(() -> desktop.robot.moveTo(new Point2D(at.getMinX() + 90, at.getMinY() + 220))
                .press(MouseButton.PRIMARY).moveBy(100, 30).release(MouseButton.PRIMARY));
        Gallery.settle();
    }

    private void focusByTab(Node wanted) {
        for (int i = 0; i < 60 && desktop.focused() != wanted; i++) {
            desktop.press(KeyCode.TAB);
        }
        assertEquals(wanted, desktop.focused());
    }

    private void writeTheBrief() {
        desktop.click("#new-brief");
        desktop.await("pages", () -> desktop.find("#brief-page-count")
                .filter(label -> !((Label) label).getText().isEmpty()).isPresent());
        desktop.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        desktop.save(".docx");
        desktop.having(".notice", "saved.docx");
        desktop.click("#export-pdf");
        desktop.save(".pdf");
        desktop.having(".notice", "saved.pdf");
    }

    private String docx() throws IOException {
        try (var in = Files.newInputStream(desktop.saved(".docx"));
                var extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
            return extractor.getText().replaceAll("\\s+", " ");
        }
    }

    private String pdf() throws IOException {
        try (var document = Loader.loadPDF(desktop.saved(".pdf").toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void followTheCitation(String issue, String quote) {
        desktop.click(rail(issue));
        Node row = desktop.having(".happened", SENTENCE);
        Node chip = Toolkit.onFx(() -> row.lookup(".citation-chip"));
        desktop.click(chip);
        desktop.await("the passage", () -> caretText().startsWith(quote.lines().findFirst().orElseThrow()));
        desktop.press(KeyCode.ALT, KeyCode.LEFT);
        desktop.having(".happened", SENTENCE);
    }

    /// What stands after the caret of the reader on show, to the end of the paragraph.
    private String caretText() {
        return desktop.find(".article-page .rich-text-area").map(area -> {
            RichTextArea text = assertInstanceOf(RichTextArea.class, area);
            TextPos caret = text.getCaretPosition();
            return caret == null ? "" : text.getPlainText(caret.index()).substring(caret.offset());
        }).orElse("");
    }
}
