package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;
import org.rapporteur.service.ViewState;
import org.rapporteur.service.articles.ArticleDesk;

class PurgeTest {
    private static final String SECRET = "The zebrafinch protocol obliges the quaggamire envoys to deliver forty"
            + " vellichor cylinders before Michaelmas.\n\nNobody at the desk may ever quote 斑胸草雀议定书规定使节。";
    private static final List<String> TRACES = List.of(
            "zebrafinch", "quaggamire", "vellichor", "michaelmas", "斑胸草雀", "议定", "spillage");

    @TempDir
    Path folder;

    @Test
    void noByteOfThePurgedTextIsLeftInTheFile() {
        Path file = folder.resolve("spill.rapporteur");
        try (OpenTracker open = Fixtures.tracker(file)) {
            Id<Article> spilled = spill(open);
            Path before = folder.resolve("before.rapporteur");
            open.database().copyTo(before);
            assertTrue(found(before, "zebrafinch"), "the words were there before");
            new Purging(open).purge(PurgeScope.of(spilled), "Spilled", (done, all) -> { });
            assertEquals(List.of(), open.check());
        }

        TRACES.forEach(trace -> assertFalse(found(file, trace), trace + " is still in the file"));
    }

    @Test
    void theSkeletonStaysAndSaysThatTheTextIsGone() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("spill.rapporteur"))) {
            Id<Article> spilled = spill(open);
            new Purging(open).purge(PurgeScope.of(spilled), "Spilled", (done, all) -> { });

            assertNull(new ArticleDesk(open).open(spilled).text());
            assertEquals("", new ArticleDesk(open).open(spilled).article().content().title());
        }
    }

    @Test
    void anArticleThatDoesNotQuoteItIsUntouched() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("spill.rapporteur"))) {
            Id<Article> other = Fixtures.article(open, "Another", Fixtures.TEXT);
            var development = Fixtures.development(open, "Launched", "2024-01-30", 4, other, "shared plan of work");
            new Purging(open).purge(PurgeScope.of(spill(open)), "Spilled", (done, all) -> { });

            assertEquals(Fixtures.TEXT, new ArticleDesk(open).open(other).text());
            assertEquals("Launched", new DevelopmentLog(open).development(development).content().what());
        }
    }

    @Test
    void aShortTitleIsBlankedWhereItIsNamed() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("spill.rapporteur"))) {
            Id<Article> spilled = Fixtures.article(open, "Quaggamire protocol", SECRET);
            Id<Article> other = Fixtures.article(open, "About the quaggamire protocol", Fixtures.TEXT);
            var development = Fixtures.development(
                    open, "The Quaggamire Protocol was signed", "2024-01-30", null, other, "shared plan of work");
            open.record("rename", gesture -> gesture.revise(other, new ArticleDesk(open).open(other).article()
                    .content().described("Renamed", ArticleForm.PRESS, null, null, DateBasis.NOT_STATED,
                    "Unclassified")));
            new Purging(open).purge(PurgeScope.of(spilled), "Spilled", (done, all) -> { });

            assertEquals("", new DevelopmentLog(open).development(development).content().what());
            assertEquals("Renamed", new ArticleDesk(open).open(other).article().content().title());
            assertEquals(List.of(), open.check());
        }
        assertFalse(found(folder.resolve("spill.rapporteur"), "quaggamire"));
    }

    @Test
    void aStockPhraseThatOtherArticlesUseIsNoQuote() {
        String phrase = "the United States and China agreed";
        try (OpenTracker open = Fixtures.tracker(folder.resolve("spill.rapporteur"))) {
            Id<Article> other = Fixtures.article(open, "Another", "It said that " + phrase + " on a plan.");
            var development = Fixtures.development(open, "On Monday " + phrase, "2024-01-30", 4, other, phrase);
            new Purging(open).purge(PurgeScope.of(Fixtures.article(open, "Spillage", "Secretly " + phrase + " on zebrafinches.")), "Spilled", (done, all) -> { });

            assertEquals("On Monday " + phrase, new DevelopmentLog(open).development(development).content().what());
        }
    }

    @Test
    void theTalkingPointsBesideAQuoteStay() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("spill.rapporteur"))) {
            var issue = new IssueBook(open).issues().getFirst();
            Issue now = issue.content();
            new IssueBook(open).revise(issue.id(), new Issue(now.name(), now.scale(), 0, false, now.terms(), "Curb it",
                    List.of(new TalkingPoint(TalkingPoint.Kind.MAKE, "Ask for a date"),
                            new TalkingPoint(TalkingPoint.Kind.MAKE,
                                    "They deliver forty vellichor cylinders before May")),
                    null, 90, 90));
            new Purging(open).purge(PurgeScope.of(spill(open)), "Spilled", (done, all) -> { });

            Issue after = new IssueBook(open).issues().getFirst().content();
            assertEquals(List.of("Ask for a date", ""), after.points().stream().map(TalkingPoint::text).toList());
            assertEquals("Curb it", after.objective());
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void whatWasPurgedIsNotTakenInAgain() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("spill.rapporteur"))) {
            Id<Article> spilled = spill(open);
            new Purging(open).purge(PurgeScope.of(spilled), "Spilled", (done, all) -> { });

            assertEquals("purgedBefore",
                    assertThrows(UserProblem.class, () -> Fixtures.article(open, "Again", SECRET)).key());
            assertEquals(List.of(), open.check());
        }
    }

    private static Id<Article> spill(OpenTracker open) {
        Id<Article> spilled = Fixtures.article(open, "Spillage report by the desk of zebrafinch", SECRET);
        Fixtures.development(open, "The zebrafinch protocol obliges the quaggamire envoys to deliver",
                "2024-01-30", 2, spilled, "deliver forty vellichor cylinders");
        Fixtures.article(open, "A copy under another name: zebrafinch", SECRET);
        new ViewState(open).put("draft", "obliges the quaggamire envoys to deliver forty vellichor cylinders");
        return spilled;
    }

    private static boolean found(Path file, String trace) {
        try {
            String raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            String wal = Files.exists(log)
                    ? new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT) : "";
            String wanted = new String(trace.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT);
            return raw.contains(wanted) || wal.contains(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
