package org.rapporteur.service.salvage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;

/// A damaged tracker is read as far as it can be, and what came of it is told.
class SalvageTest {
    private static final int PAGE = 8192;

    @TempDir
    Path folder;

    private Path tracker() {
        Path file = folder.resolve("tracker.rapporteur");
        try (OpenTracker open = Fixtures.tracker(file)) {
            for (int i = 0; i < 6; i++) {
                var article = Fixtures.article(open, "Article " + i, Fixtures.TEXT + " Again and again.".repeat(i * 50));
                Fixtures.development(open, "Development " + i, "2024-01-1" + i, i % 6, article, "shared plan of work");
            }
        }
        return file;
    }

    private Salvaged salvage(Path file) {
        return new Salvage(file, folder.resolve("new.rapporteur"), "Officer", Fixtures.CLOCK, (stage, done, all) -> { })
                .run();
    }

    private static Map<String, Long> rows(Path file) {
        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            var rows = new TreeMap<String, Long>();
            open.truthTables().forEach(table -> rows.put(table,
                    open.read(sql -> sql.number("select count(*) from " + table))));
            return rows;
        }
    }

    private static void wipe(Path file, int page) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0);
        Files.write(file, bytes);
    }

    private static int root(Path file, String table) {
        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            return (int) open.read(sql -> sql.number("select rootpage from sqlite_schema where name = ?", table))
                    .longValue();
        }
    }

    @Test
    void aWholeTrackerComesOutWhole() {
        Path file = tracker();
        Map<String, Long> before = rows(file);

        Salvaged salvaged = salvage(file);

        assertEquals(before, rows(salvaged.file()));
        assertTrue(salvaged.whole(), salvaged.toString());
        assertTrue(SalvageReport.lines(salvaged, new Messages(Locale.ENGLISH)).contains(
                "Nothing that was recorded is lost."));
    }

    @Test
    void aTrackerWithoutItsFirstPageComesOutAsItWas() throws IOException {
        Path file = tracker();
        Map<String, Long> before = rows(file);
        wipe(file, 1);

        Salvaged salvaged = salvage(file);

        assertEquals(before, rows(salvaged.file()));
        assertEquals(List.of(), salvaged.problems());
    }

    @Test
    void revisionsWhosePageIsLostAreMadeAgainFromWhatSaysTheSame() throws IOException {
        Path file = tracker();
        Map<String, Long> before = rows(file);
        wipe(file, root(file, "revision"));

        Salvaged salvaged = salvage(file);

        assertEquals(before, rows(salvaged.file()));
        assertEquals(List.of(), salvaged.problems());
    }

    @Test
    void aChangedByteIsNamedAndWhatItIsInIsRecordedAnew() throws IOException {
        Path file = tracker();
        byte[] bytes = Files.readAllBytes(file);
        byte[] title = "Development 3".getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + title.length < bytes.length; at++) {
            if (Arrays.equals(title, Arrays.copyOfRange(bytes, at, at + title.length))) {
                bytes[at + title.length - 1] = '9';
            }
        }
        Files.write(file, bytes);

        Salvaged salvaged = salvage(file);

        assertEquals(List.of("Development 9"), salvaged.unproved().stream().map(one -> one.name()).toList());
        assertFalse(salvaged.whole());
        try (OpenTracker open = Fixtures.reopen(salvaged.file())) {
            assertEquals("salvage", open.lastGesture().orElseThrow().gesture());
        }
    }

    @Test
    void aLostTextIsNamedWithItsArticle() throws IOException {
        Path file = tracker();
        wipe(file, root(file, "body_chunk"));

        Salvaged salvaged = salvage(file);

        assertEquals(6, salvaged.texts().size());
        assertEquals("Article 0", salvaged.texts().stream().map(one -> one.name()).sorted().toList().getFirst());
    }

    @Test
    void aTextWhoseArticleIsLostIsAnArticleOfItsOwn() throws IOException {
        Path file = tracker();
        wipe(file, root(file, "article"));

        Salvaged salvaged = salvage(file);

        assertEquals(6, salvaged.strayTexts().size());
        assertFalse(salvaged.whole());
        try (OpenTracker open = OpenTracker.read(salvaged.file(), Fixtures.CLOCK)) {
            var desk = new ArticleDesk(open);
            assertTrue(desk.all().stream().anyMatch(listed -> desk.open(listed.article().id()).text()
                    .contains("Again and again.")));
            assertTrue(desk.all().stream().allMatch(listed -> listed.article().content().marking()
                    .equals("Sensitive But Unclassified")));
        }
    }

    @Test
    void wordsOfWhichNobodyKnowsWhoseTheyWereAreTold() throws IOException {
        Path file = tracker();
        try (OpenTracker open = Fixtures.reopen(file)) {
            Fixtures.issue(open, "Gun cotton");
        }
        wipe(file, root(file, "issue"));
        wipe(file, root(file, "revision"));
        wipe(file, root(file, "known"));

        Salvaged salvaged = salvage(file);

        assertTrue(salvaged.words().contains("芬太尼"), salvaged.toString());
        List<String> report = SalvageReport.lines(salvaged, new Messages(Locale.ENGLISH));
        assertTrue(report.contains("    “芬太尼”"));
        assertEquals("SENSITIVE BUT UNCLASSIFIED", report.getFirst());
    }

    @Test
    void aTrackerThatLostItsDescriptionIsCalledByItsFile() throws IOException {
        Path file = tracker();
        wipe(file, root(file, "tracker"));

        Salvaged salvaged = salvage(file);

        assertTrue(salvaged.untitled());
        assertFalse(salvaged.whole());
        try (OpenTracker open = OpenTracker.read(salvaged.file(), Fixtures.CLOCK)) {
            assertEquals("tracker (?)", open.tracker().content().title());
        }
    }

    @Test
    void whatTheLogAloneHoldsIsRead() throws IOException {
        Path file = folder.resolve("open.rapporteur");
        Path copy = folder.resolve("copy.rapporteur");
        try (OpenTracker _ = Fixtures.tracker(file)) {
            Files.copy(file, copy);
            Files.copy(folder.resolve("open.rapporteur-wal"), folder.resolve("copy.rapporteur-wal"));
        }

        assertEquals(rows(file), rows(salvage(copy).file()));
    }

    @Test
    void theDamagedFileStaysAsItIsAndAGivenUpSalvageLeavesNothing() throws IOException {
        Path file = tracker();
        byte[] before = Files.readAllBytes(file);

        assertThrows(CancellationException.class, () -> new Salvage(file, folder.resolve("new.rapporteur"), "Officer",
                Fixtures.CLOCK, (stage, done, all) -> {
                    if (stage == Salvage.Stage.INDEXING) {
                        throw new CancellationException();
                    }
                }).run());

        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("tracker.rapporteur"), names());
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path file = tracker();
        Files.writeString(folder.resolve("new.rapporteur"), "mine");

        assertEquals("fileExists", assertThrows(UserProblem.class, () -> salvage(file)).key());
        assertEquals("mine", Files.readString(folder.resolve("new.rapporteur")));
    }

    @Test
    void aTrackerThatIsOpenIsNotSalvaged() {
        Path file = tracker();
        try (OpenTracker _ = Fixtures.reopen(file)) {
            assertEquals("openElsewhere", assertThrows(UserProblem.class, () -> salvage(file)).key());
        }
    }

    @Test
    void damagedDatabasesOfOthersYieldNoTracker() throws IOException {
        Path corpus = Path.of("../shared/corpus/damaged-db");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "no damaged databases at " + corpus);
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path each : files.sorted().toList()) {
                Path file = Files.write(folder.resolve("other.db"), Files.readAllBytes(each));
                assertEquals("nothingToSalvage", assertThrows(UserProblem.class, () -> salvage(file)).key());
                assertEquals(List.of("other.db"), names());
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
