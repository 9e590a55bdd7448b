package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Disk;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Issue;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.gallery.Toolkit;

/// In the program's own window, on a disk that is full: what cannot be recorded is said, stays as it was
/// typed, and is recorded once there is room.
class FullDiskTest {
    private static final String WORDS = "Talks resume, says the minister";

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private @Nullable Disk disk;

    @BeforeEach
    void mount() throws IOException {
        disk = Disk.inMemory(folder.resolve("disk"), "tmpfs", "size=24m");
        file = disk.file("tracker.rapporteur");
        SampleFile.at(file);
    }

    @AfterEach
    void unmount() {
        if (disk != null) {
            disk.close();
        }
    }

    private Path ballast() {
        return file.resolveSibling("ballast");
    }

    private void fill() {
        try (OutputStream out = Files.newOutputStream(ballast())) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertTrue(Files.exists(ballast()));
        }
    }

    @Test
    void whatCannotBeRecordedStaysInTheForm() throws IOException {
        try (var desktop = new Desktop(folder)) {
            openIssue(desktop);
            desktop.click(desktop.having(".button", desktop.messages.get("issue.log")));
            desktop.await("the form", () -> desktop.find("#what").filter(Node::isFocused).isPresent());
            fill();
            desktop.type(WORDS);
            desktop.press(KeyCode.TAB);
            desktop.type("26 Apr 2024");
            desktop.press(KeyCode.SHORTCUT, KeyCode.ENTER);
            desktop.having(".notice-words", full(desktop));
            assertEquals(WORDS, typed(desktop, "#what"));
            assertEquals("26 Apr 2024", typed(desktop, "#when"));
            assertEquals(List.of(), recorded());

            Files.delete(ballast());
            desktop.press(KeyCode.SHORTCUT, KeyCode.ENTER);
            desktop.await("the record", () -> recorded().equals(List.of(WORDS)));
            desktop.await("no form", () -> desktop.find("#what").isEmpty());
            fill();
            desktop.press(KeyCode.SHORTCUT, KeyCode.Z);
            desktop.having(".notice-words", full(desktop));
            assertEquals(List.of(WORDS), recorded());
            Files.delete(ballast());
            desktop.press(KeyCode.SHORTCUT, KeyCode.Z);
            desktop.await("nothing recorded", () -> recorded().isEmpty());
        }
        try (OpenTracker open = Fixtures.reopen(file)) {
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void theFactsOfAnArticleStayInTheirForm() throws IOException {
        try (var desktop = new Desktop(folder)) {
            openIssue(desktop);
            desktop.click(desktop.find(".citation-chip").orElseThrow());
            desktop.await("the article", () -> desktop.find("#edit-article").isPresent());
            desktop.click(desktop.find("#edit-article").orElseThrow());
            desktop.await("the form", () -> desktop.find("#article-title").filter(Node::isFocused).isPresent());
            fill();
            desktop.press(KeyCode.SHORTCUT, KeyCode.A);
            desktop.type(WORDS);
            desktop.press(KeyCode.SHORTCUT, KeyCode.ENTER);
            desktop.having(".notice-words", full(desktop));
            assertEquals(WORDS, typed(desktop, "#article-title"));

            Files.delete(ballast());
            desktop.press(KeyCode.SHORTCUT, KeyCode.ENTER);
            desktop.await("no form", () -> desktop.find("#article-title").isEmpty());
            desktop.having(".label", WORDS);
        }
    }

    @Test
    void aTaskThatCannotBeRecordedStaysOnItsLine() throws IOException {
        try (var desktop = new Desktop(folder)) {
            desktop.preferences.author("Test");
            desktop.open(file);
            desktop.await("the Overview", () -> desktop.find("#new-task").isPresent());
            fill();
            desktop.click("#new-task");
            desktop.type(WORDS);
            desktop.press(KeyCode.ENTER);
            desktop.having(".notice-words", full(desktop));
            assertEquals(WORDS, typed(desktop, "#new-task"));

            Files.delete(ballast());
            desktop.press(KeyCode.ENTER);
            desktop.await("an empty line", () -> typed(desktop, "#new-task").isEmpty());
        }
    }

    @Test
    void whatCannotBeSavedInPlaceStaysInItsField() throws IOException {
        assertStaysInItsField("#standing", () -> standing().equals(WORDS));
    }

    @Test
    void aPointThatCannotBeSavedStaysInItsField() throws IOException {
        assertStaysInItsField(".in-place-row", () -> points().contains(WORDS));
    }

    /// Words typed in place in what `place` selects, and whether they are `recorded`.
    private void assertStaysInItsField(String place, Callable<Boolean> recorded) throws IOException {
        String field = place + " .text-area";
        try (var desktop = new Desktop(folder)) {
            openIssue(desktop);
            editInPlace(desktop, place + " .in-place-words");
            fill();
            desktop.type(WORDS);
            desktop.press(KeyCode.ENTER);
            desktop.having(".notice-words", full(desktop));
            desktop.await("the words in the field", () -> field(desktop, field).equals(WORDS));

            Files.delete(ballast());
            desktop.click(field);
            desktop.press(KeyCode.ENTER);
            desktop.await("the words", recorded);
        }
    }

    private void openIssue(Desktop desktop) {
        desktop.preferences.author("Test");
        desktop.open(file);
        desktop.await("the Overview", () -> desktop.find(".issue-card").isPresent());
        desktop.click(desktop.find(".rail-entry", entry -> entry.getAccessibleText().contains("Taiwan")).orElseThrow());
        desktop.await("the issue", () -> desktop.find("#standing").isPresent());
    }

    private static void editInPlace(Desktop desktop, String selector) {
        desktop.click(selector);
        desktop.await("the field", () -> desktop.focused() instanceof TextArea);
        desktop.press(KeyCode.SHORTCUT, KeyCode.A);
    }

    private static String full(Desktop desktop) {
        return desktop.messages.get("problem.diskFull", "tracker.rapporteur");
    }

    private static String field(Desktop desktop, String selector) {
        return desktop.find(selector).map(node -> ((TextArea) node).getText()).orElse("");
    }

    private Issue taiwan() {
        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            return new IssueBook(open).issues().stream().map(one -> one.content())
                    .filter(issue -> issue.name().contains("Taiwan")).findFirst().orElseThrow();
        }
    }

    private String standing() {
        var standing = taiwan().standing();
        return standing == null ? "" : standing.text();
    }

    private List<String> points() {
        return taiwan().points(TalkingPoint.Kind.MAKE);
    }

    private static String typed(Desktop desktop, String selector) {
        return Toolkit.onFx(() -> ((TextInputControl) desktop.find(selector).orElseThrow()).getText());
    }

    private List<String> recorded() {
        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            return new DevelopmentLog(open).drafts().stream().map(one -> one.content().what())
                    .filter(what -> what.equals(WORDS)).toList();
        }
    }
}
