package org.rapporteur.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.intake.Intake;
import org.rapporteur.service.articles.Importing;
import org.rapporteur.service.articles.UnfinishedImport;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.dialog.NoticeAction;

class ImportViewModelTest {
    private static final Path CLIPPINGS = Path.of("../shared/clippings");
    private static final String STORY = "Talks on the river\n\nOfficials of both sides met in the capital on Tuesday to "
            + "speak of the river that both share. They agreed to meet again, and each called the talks useful.\n";

    @TempDir
    Path folder;

    private Bench bench;
    private Intake intake;
    private ImportViewModel imports;

    @BeforeEach
    void open() {
        bench = Bench.in(folder);
        intake = new Intake();
        imports = new ImportViewModel(bench.desk, new Importing(bench.open, intake), bench.background, bench.navigator,
                Bench.MESSAGES, bench.voice);
    }

    @AfterEach
    void close() {
        intake.close();
        bench.close();
    }

    private int inInbox() {
        bench.inbox.load(null);
        return bench.inbox.countProperty().get();
    }

    @Test
    void everyClippingComesIn() {
        Assumptions.assumeTrue(Files.isDirectory(CLIPPINGS), "the clippings are not here: " + CLIPPINGS);

        imports.files(List.of(CLIPPINGS));

        assertTrue(bench.said.getLast().sentence().matches("\\d+ imported.*"), bench.said.getLast().sentence());
        assertFalse(bench.said.getLast().sentence().contains("not read"), bench.said.getLast().sentence());
        assertTrue(inInbox() > 2);
        assertFalse(imports.busyProperty().get());
    }

    @Test
    void whatBecameOfEachIsSaid() throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), STORY);
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        imports.files(List.of(story));

        imports.files(List.of(story, empty));

        assertEquals("1 already here (Talks on the river), 1 not read: empty.txt is empty: there is nothing to import. "
                + "Check that it was saved completely.", bench.said.getLast().sentence());
    }

    @Test
    void whatWasNotReadIsNotSaidAsDone() throws IOException {
        imports.files(List.of(Files.writeString(folder.resolve("story.txt"), STORY)));
        imports.files(List.of(Files.writeString(folder.resolve("empty.txt"), "")));

        assertEquals(List.of(true, false), bench.said.stream().map(Bench.Said::done).toList());
    }

    @Test
    void anImportIsUndoneAsAWhole() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), STORY);
        Path other = Files.writeString(folder.resolve("other.txt"), STORY.replace("river", "mountain"));
        imports.files(List.of(one, other));
        assertEquals(4, inInbox());

        bench.said.getLast().run("Undo");

        assertEquals(2, inInbox());
        assertEquals(List.of(), bench.problems);
    }

    @Test
    void anImportThatWasBegunOnAnotherDayIsOfferedAndTakenUp() throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), STORY);
        new UnfinishedImport(bench.open).begin(List.of(story));

        imports.offerUnfinished();
        bench.said.getLast().run("Go on");

        assertTrue(bench.said.getLast().sentence().startsWith("1 imported"), bench.said.getLast().sentence());
        assertEquals(List.of(), new UnfinishedImport(bench.open).paths());
    }

    @Test
    void whatArrivesInTheWatchedFolderComesIn() throws IOException {
        Path watched = Files.createDirectory(folder.resolve("watched"));
        Path story = Files.writeString(watched.resolve("story.txt"), STORY);
        int before = inInbox();
        imports.watch(watched);

        imports.lookIntoWatched();
        imports.lookIntoWatched();

        assertEquals(before + 1, inInbox());
        assertEquals(STORY, Files.readString(story));
    }

    @Test
    void theInboxIsNotOfferedToWhoIsThere() {
        bench.navigator.open(new Destination.InboxPage(null));

        imports.text(STORY);

        assertEquals(List.of("Undo"), bench.said.getLast().actions().stream().map(NoticeAction::words).toList());
    }

    @Test
    void openInboxGoesThere() {
        imports.text(STORY);
        bench.said.getLast().run("Open inbox");

        assertEquals(new Destination.InboxPage(null), bench.navigator.currentProperty().get());
    }

    @Test
    void pastedHtmlBringsItsAddress() {
        imports.html("Version:0.9\r\nStartHTML:1\r\nSourceURL:https://example.org/river\r\n<html><body><h1>Talks on the river"
                + "</h1><p>" + STORY.replace("\n", " ") + "</p></body></html>", null);

        assertEquals(3, inInbox());
        var found = bench.desk.articles().all().stream()
                .filter(one -> "https://example.org/river".equals(one.article().content().url())).toList();
        assertEquals(1, found.size());
    }

    @Test
    void whatIsNoTextIsRefusedInASentence() {
        imports.text("   ");

        assertEquals(1, bench.problems.size() + bench.said.size());
        assertEquals(2, inInbox());
    }
}
