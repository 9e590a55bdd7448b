package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.rapporteur.model.Id;
import org.rapporteur.service.ArticleDesk;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;

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
            open.purge(spilled);
            assertEquals(List.of(), open.check());
        }

        TRACES.forEach(trace -> assertFalse(found(file, trace), trace + " is still in the file"));
    }

    @Test
    void theSkeletonStaysAndSaysThatTheTextIsGone() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("spill.rapporteur"))) {
            Id<Article> spilled = spill(open);
            open.purge(spilled);

            assertNull(new ArticleDesk(open).open(spilled).text());
            assertEquals("", new ArticleDesk(open).open(spilled).article().content().title());
        }
    }

    @Test
    void anArticleThatDoesNotQuoteItIsUntouched() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("spill.rapporteur"))) {
            Id<Article> other = Fixtures.article(open, "Another", Fixtures.TEXT);
            var development = Fixtures.development(open, "Launched", "2024-01-30", 4, other, "shared plan of work");
            open.purge(spill(open));

            assertEquals(Fixtures.TEXT, new ArticleDesk(open).open(other).text());
            assertEquals("Launched", new DevelopmentLog(open).development(development).content().what());
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
