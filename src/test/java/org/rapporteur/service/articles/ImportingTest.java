package org.rapporteur.service.articles;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.intake.Intake;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.repository.Articles;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;
import org.rapporteur.service.articles.Importing.Outcome;

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
    void everyStoryOfEveryFeedAndMailComesInOnce() throws IOException {
        List<Path> files = List.of(feed("one.rss", "Crossing", "Grain"), feed("two.rss", "Fishing", "Gas"),
                mail("one.eml", "Ports"), mail("two.eml", "Rails"));
        var importing = new Importing(open, intake);

        List<Outcome> first = importing.files(files, (done, all, next) -> true);
        List<Outcome> again = importing.files(files, (done, all, next) -> true);

        assertEquals(8, first.stream().filter(Outcome.Imported.class::isInstance).count());
        assertEquals(List.of(), again.stream().filter(Outcome.Imported.class::isInstance).toList());
        assertEquals(8, new ArticleDesk(open).all().size());
        assertTrue(open.read(sql -> Articles.in(sql, ArticleState.INBOX)).stream()
                .allMatch(article -> article.content().original() != null));
    }

    @Test
    void aReferenceWithoutAnAddressComesInOnce() throws IOException {
        Path list = Files.writeString(folder.resolve("list.ris"), """
                TY  - RPRT
                TI  - Grain after the war
                PB  - Policy Centre
                DA  - 2024/03//
                ER  -

                TY  - RPRT
                TI  - Gas after the war
                PB  - Policy Centre
                DA  - 2024/03//
                ER  -
                """);
        var importing = new Importing(open, intake);
        importing.files(List.of(list), (done, all, next) -> true);

        List<Outcome> again = importing.files(List.of(list), (done, all, next) -> true);

        assertEquals(2, again.stream().filter(Outcome.Already.class::isInstance).count());
        assertEquals(2, new ArticleDesk(open).all().size());
    }

    private Path feed(String name, String... titles) throws IOException {
        String items = Stream.of(titles)
                .map(title -> "<item><title>" + title + "</title><description>" + title + ": the two sides met."
                        + "</description></item>")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve(name),
                "<rss version='2.0'><channel><title>Wire</title>" + items + "</channel></rss>");
    }

    private Path mail(String name, String title) throws IOException {
        String forwarded = """

                -----Original Message-----
                From: Wire <wire@example.org>
                Sent: Monday, March 18, 2024 8:00 AM
                Subject: %1$s %2$s

                The two governments said on Monday that talks about %1$s would be taken up %2$s before the
                summer, after a pause of two years, and that a first round is to be held in the second week of April.
                Neither side gave a date for the talks about %1$s, nor said who would lead them.
                """;
        return Files.writeString(folder.resolve(name), "From: Ann <ann@example.org>\nSubject: Fwd: two stories\n"
                + forwarded.formatted(title, "in Vienna")
                + forwarded.formatted("Fees and " + title, "in Geneva").replace("a pause of two years", "long silence"));
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
        Files.writeString(desk.resolve("china.rapporteur.lock"), "Ana Souza has it open.");
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
