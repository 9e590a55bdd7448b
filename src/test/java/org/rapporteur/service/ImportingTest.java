package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.intake.Intake;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.service.Importing.Outcome;

class ImportingTest {
    @TempDir
    Path folder;

    private final Intake intake = new Intake();
    private OpenTracker open;

    @BeforeEach
    void openTracker() {
        open = Fixtures.tracker(folder.resolve("import.rapporteur"));
    }

    @AfterEach
    void checkAndClose() {
        assertEquals(List.of(), open.check());
        open.close();
        intake.close();
    }

    @Test
    void twoImportsOfOneFileAtOnceStoreItOnce() throws Exception {
        List<Path> files = files(20);
        var barrier = new CyclicBarrier(2);
        Callable<List<Outcome>> importing = () -> {
            barrier.await();
            return new Importing(open, intake).files(files, (done, all, next) -> true);
        };
        var outcomes = new ArrayList<Outcome>();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var one : two.invokeAll(List.of(importing, importing))) {
                outcomes.addAll(one.get());
            }
        }

        assertEquals(20, new ArticleDesk(open).all().size());
        assertEquals(20, outcomes.stream().filter(Outcome.Imported.class::isInstance).count());
        assertEquals(20, outcomes.stream().filter(Outcome.Already.class::isInstance).count());
    }

    @Test
    void copiesWithinOneImportAreStoredOnceAndEveryFileIsAnsweredInItsOrder() throws IOException {
        List<Path> files = new ArrayList<>(files(10));
        files.add(3, Files.copy(files.getFirst(), folder.resolve("copy.txt")));
        files.add(5, folder.resolve("missing.txt"));

        List<Outcome> outcomes = new Importing(open, intake).files(files, (done, all, next) -> true);

        assertEquals(files.stream().map(file -> file.getFileName().toString()).toList(),
                outcomes.stream().map(Outcome::name).toList());
        assertInstanceOf(Outcome.Already.class, outcomes.get(3));
        assertInstanceOf(Outcome.Failed.class, outcomes.get(5));
        assertEquals(10, new ArticleDesk(open).all().size());
    }

    @Test
    void aFileThatIsRefusedDoesNotStopThoseReadWithIt() throws IOException {
        List<Path> files = files(6);
        var importing = new Importing(open, intake);
        var spilled = (Outcome.Imported) importing.files(files.subList(2, 3), (done, all, next) -> true).getFirst();
        new Purging(open).purge(PurgeScope.of(spilled.article()), "Spilled", (done, all) -> { });
        open.record("delete", gesture -> {
            gesture.delete(spilled.article());
            return spilled;
        });

        List<Outcome> outcomes = importing.files(files, (done, all, next) -> true);

        assertEquals("purgedBefore", assertInstanceOf(Outcome.Failed.class, outcomes.get(2)).problem().key());
        assertEquals(5, outcomes.stream().filter(Outcome.Imported.class::isInstance).count());
    }

    @Test
    void whatWasReadBeforeAnImportWasStoppedIsIn() throws IOException {
        List<Outcome> outcomes = new Importing(open, intake).files(files(6), (done, all, next) -> done < 3);

        assertEquals(3, outcomes.size());
        assertEquals(3, new ArticleDesk(open).all().size());
    }

    @Test
    void anImportThatWasStoppedIsTakenUpByGivingTheSameFilesAgain() throws IOException {
        List<Path> files = files(6);
        var importing = new Importing(open, intake);
        importing.files(files, (done, all, next) -> done < 3);

        List<Outcome> outcomes = importing.files(files, (done, all, next) -> true);

        assertEquals(3, outcomes.stream().filter(Outcome.Already.class::isInstance).count());
        assertEquals(3, outcomes.stream().filter(Outcome.Imported.class::isInstance).count());
    }

    @Test
    void stoppingDoesNotWaitForTheDocumentAtWork() throws IOException {
        Path slow = Files.writeString(folder.resolve("slow.html"), "<div>".repeat(2_000_000) + Fixtures.TEXT);
        long start = System.nanoTime();

        List<Outcome> outcomes = new Importing(open, intake).files(
                List.of(slow), (done, all, next) -> System.nanoTime() - start < 300_000_000);

        assertEquals(List.of(), outcomes);
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }

    @Test
    void ofAFolderItsHiddenFilesLinksAndWhatPagesBroughtAlongAreLeftOut() throws IOException {
        Path desk = Files.createDirectories(folder.resolve("desk/talks_files")).getParent();
        Files.writeString(desk.resolve("talks.html"), "<p>" + Fixtures.TEXT + "</p>");
        Files.writeString(desk.resolve("talks_files/frame.html"), "<p>Advertisement that nobody reads.</p>");
        Files.writeString(desk.resolve(".hidden.txt"), Fixtures.TEXT + " Hidden.");
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), Fixtures.TEXT + " Elsewhere.");
        Files.createSymbolicLink(desk.resolve("link.txt"), elsewhere);

        List<Outcome> outcomes = new Importing(open, intake).files(List.of(desk), (done, all, next) -> true);

        assertEquals(List.of("talks.html"), outcomes.stream().map(Outcome::name).toList());
    }

    @Test
    void aPastedAddressIsAReferenceWhoseTextIsNotHeld() {
        var importing = new Importing(open, intake);
        var outcome = (Outcome.Imported) importing.text(" https://www.reuters.com/world/talks \n").getFirst();

        var article = new ArticleDesk(open).open(outcome.article()).article().content();
        assertEquals("https://www.reuters.com/world/talks", article.url());
        assertTrue(article.body() == null && article.original() == null);
        assertInstanceOf(Outcome.Already.class, importing.text("https://www.reuters.com/world/talks").getFirst());
    }

    @Test
    void aWholeImportIsTakenBackFromItsLastGesture() throws IOException {
        List<Outcome> outcomes = new Importing(open, intake).files(files(12), (done, all, next) -> true);

        outcomes.reversed().forEach(outcome -> open.undo(((Outcome.Imported) outcome).change()));

        assertTrue(new ArticleDesk(open).all().isEmpty());
    }

    private List<Path> files(int count) throws IOException {
        var files = new ArrayList<Path>();
        for (int n = 0; n < count; n++) {
            files.add(Files.writeString(folder.resolve("article-" + n + ".txt"),
                    "Delegations meet, number " + n + "\n\n30 January 2024\n\n" + Fixtures.TEXT + " Number " + n + ".\n"));
        }
        return files;
    }
}
