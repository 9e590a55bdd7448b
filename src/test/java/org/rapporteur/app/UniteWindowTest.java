package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.ArticleState;
import org.rapporteur.service.Changes;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.backup.BackupFile;
import org.rapporteur.ui.backups.BackupWords;
import org.rapporteur.ui.gallery.Toolkit;

/// Two officers edited copies of one tracker; one of them unites the other's with his own, in the window.
class UniteWindowTest {
    @TempDir
    Path folder;

    private Desktop desktop;
    private Path mine;
    private Path yours;

    @BeforeEach
    void editApart() throws IOException {
        mine = folder.resolve("us-china.rapporteur");
        Fixtures.tracker(mine).close();
        yours = Files.copy(mine, folder.resolve("from-beijing.rapporteur"));
        edit(yours, "Ben", open -> Fixtures.article(open, "Talks in Beijing", Fixtures.TEXT));
        desktop = new Desktop(folder.resolve("home"));
        desktop.welcome();
        desktop.preferences.author("Ana");
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void whatTheCopyHoldsComesInAndTheBackupIsNamed() {
        begin(mine);

        unite(yours);

        String said = Desktop.words(desktop.having(".notice", "United with from-beijing.rapporteur: 1 record came in"));
        BackupFile backup = backups().getFirst();
        assertTrue(said.contains("This cannot be undone; the backup of " + time(backup) + " holds"), said);
        assertEquals(1, articles(mine));
        assertEquals(0, articles(backup.file()));
        desktop.await("the backup in the status bar", () -> desktop.find("#backup-status",
                bar -> Desktop.words(bar).contains("last backup")).isPresent());
    }

    @Test
    void whatBothChangedIsSaidAndLeadsToItsHistory() {
        edit(mine, "Ana", open -> rename(open, "Precursors"));
        edit(yours, "Ben", open -> rename(open, "Fentanyl"));
        begin(mine);
        unite(yours);

        var notice = desktop.having(".notice", "One record was changed apart by two people");
        String said = Desktop.words(notice);
        desktop.click(button("Settle"));

        desktop.await("both versions", () -> desktop.find("#history")
                .map(history -> Desktop.words(history).split("Keep this version", -1).length == 3).orElse(false));
        desktop.having("#history", "Two people changed this apart");
        assertTrue(said.contains("2 records"), said);
    }

    @Test
    void undoAfterwardsSaysThatAUnionStaysAndNamesTheBackup() {
        begin(mine);
        unite(yours);
        desktop.having(".notice", "United with");

        desktop.press(KeyCode.CONTROL, KeyCode.Z);

        String said = Desktop.words(desktop.having(".notice", "There is nothing to undo since"));
        assertTrue(said.contains("The backup of " + time(backups().getFirst()) + " holds it"), said);
        assertEquals(1, articles(mine));
    }

    /// The officer's own copy, from a computer whose clock is an hour ahead.
    @Test
    void undoAfterwardsTakesNothingBackThatCameWithTheCopyHoweverLateItsClockWas() throws IOException {
        Path ahead = Files.copy(mine, folder.resolve("from-home.rapporteur"));
        edit(ahead, "Ana", Clock.offset(Clock.systemUTC(), Duration.ofHours(1)),
                open -> Fixtures.article(open, "Talks at home", Fixtures.TEXT));
        begin(mine);
        unite(ahead);
        desktop.having(".notice", "United with");

        desktop.press(KeyCode.CONTROL, KeyCode.Z);

        desktop.having(".notice", "There is nothing to undo since");
        assertEquals(1, articles(mine));
    }

    @Test
    void otherTrackersDamagedCopiesAndTheSameFileAreRefusedInASentence() throws IOException {
        Path other = folder.resolve("other.rapporteur");
        Fixtures.tracker(other).close();
        Path text = Files.writeString(folder.resolve("text.rapporteur"), "No tracker", StandardCharsets.UTF_8);
        begin(mine);

        unite(other);
        desktop.having(".notice", "other.rapporteur is not a copy of this tracker");
        unite(text);
        desktop.having(".notice", "text.rapporteur is not a Rapporteur tracker");
        unite(mine);
        desktop.having(".notice", "us-china.rapporteur is the tracker that is open here");

        assertEquals(0, articles(mine));
        assertEquals(List.of(), backups());
    }

    @Test
    void aCopyThatIsDroppedOrPastedIsOfferedAndComesInWhereItIsTaken() {
        begin(mine);

        paste(yours);
        desktop.having(".notice", "from-beijing.rapporteur is a copy of this tracker");
        assertEquals(0, articles(mine));
        desktop.click(button("Unite with it"));

        desktop.having(".notice", "United with from-beijing.rapporteur: 1 record came in");
        assertEquals(1, articles(mine));
    }

    @Test
    void anotherTrackerThatIsDroppedOrPastedIsOpenedWhereThatIsChosen() {
        Path other = folder.resolve("other.rapporteur");
        Fixtures.tracker(other).close();
        begin(mine);

        paste(other);
        desktop.having(".notice", "other.rapporteur is another tracker");
        desktop.click(button("Open it"));

        desktop.await("the other tracker", () -> desktop.find(".top-bar",
                bar -> Desktop.words(bar).contains("other.rapporteur")).isPresent());
    }

    private void paste(Path file) {
        Toolkit.runOnFx(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        desktop.press(KeyCode.CONTROL, KeyCode.V);
    }

    @Test
    void aTrackerOpenForReadingAloneIsNotUnited() {
        try (OpenTracker elsewhere = Fixtures.reopen(mine)) {
            desktop.open(mine);
            desktop.click(desktop.having(".button", "Open for reading"));
            desktop.await("the Overview", () -> desktop.find(".page").isPresent());

            unite(yours);

            desktop.having(".notice", "is open for reading alone");
            assertEquals(0, new ArticleDesk(elsewhere).count(ArticleState.INBOX));
        }
        assertEquals(0, articles(mine));
    }

    @Test
    void whoChoosesNoCopyChangesNothing() {
        begin(mine);

        desktop.chooses(null);
        desktop.press(KeyCode.CONTROL, KeyCode.U);

        assertEquals(0, desktop.count(".notice"));
        assertEquals(List.of(), backups());
    }

    private void begin(Path file) {
        desktop.open(file);
        desktop.await("the Overview", () -> desktop.find(".page").isPresent());
    }

    private void unite(Path copy) {
        desktop.chooses(copy);
        desktop.press(KeyCode.CONTROL, KeyCode.U);
    }

    private Button button(String words) {
        return (Button) desktop.find(".notice .button", node -> node instanceof Button one && words.equals(one.getText()))
                .orElseThrow();
    }

    private String time(BackupFile backup) {
        return new BackupWords(desktop.messages, Clock.systemUTC(), ZoneId.systemDefault()).dayTime(backup.at());
    }

    private List<BackupFile> backups() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.flatMap(file -> BackupFile.of(file).stream()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static long articles(Path file) {
        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            return new ArticleDesk(open).count(ArticleState.INBOX);
        }
    }

    private static void rename(OpenTracker open, String name) {
        var book = new IssueBook(open);
        var issue = book.issues().getFirst();
        book.revise(issue.id(), issue.content().withTerms(List.of(name)));
    }

    private static void edit(Path file, String author, Consumer<OpenTracker> edits) {
        edit(file, author, Fixtures.CLOCK, edits);
    }

    private static void edit(Path file, String author, Clock clock, Consumer<OpenTracker> edits) {
        try (OpenTracker open = OpenTracker.open(file, author, clock, Changes.immediate())) {
            edits.accept(open);
        }
    }
}
