package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.Warning;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.search.Search;

/// A file that is no tracker, or no longer a whole one, is refused in words or shows what it
/// holds; it is never changed, and nothing stays beside it.
class DamagedFileTest {
    private static final int STEP = 4096;

    @TempDir
    Path folder;

    /// What became of the damaged files: how many were refused, and where.
    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void whatIsNoTrackerIsRefusedAndLeftAsItIs() throws IOException {
        refused("notTracker", new byte[0]);
        refused("notTracker", "Dear colleague, here is the memo.".repeat(100).getBytes(StandardCharsets.UTF_8));
        refused("notTracker", new byte[100_000]);
        assertEquals("noFile", assertThrows(UserProblem.class, () -> Fixtures.reopen(folder.resolve("none"))).key());
        assertEquals("notTracker", assertThrows(UserProblem.class, () -> Fixtures.reopen(folder)).key());
    }

    @Test
    void damagedDatabasesOfOthersAreRefusedAndLeftAsTheyAre() throws IOException {
        Path corpus = Path.of("../shared/corpus/damaged-db");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "no damaged databases at " + corpus);
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                assertTrue(List.of("notTracker", "damaged").contains(problem(bytes)), file.toString());
            }
        }
    }

    @Test
    void aTrackerCutAnywhereIsRefusedOrSaysWhatIsWrong() throws IOException {
        byte[] whole = tracker();
        for (int length = 0; length < whole.length; length += STEP) {
            requireHonest(Arrays.copyOf(whole, length), "cut at " + length, false);
        }
    }

    @Test
    void aTrackerWithChangedBytesIsRefusedOrSaysWhatIsWrong() throws IOException {
        flip(120, new Random(7));
        assertEquals(120, counts.values().stream().mapToInt(count -> count).sum());
    }

    @Test
    @Tag("fuzz")
    void aTrackerWithChangedBytesIsRefusedOrSaysWhatIsWrongAThousandTimes() throws IOException {
        flip(1_000, new Random());
        System.out.println("A thousand damaged files: " + counts);
    }

    @Test
    void aDateThatIsNoneIsRefusedWhereverItStands() throws IOException {
        byte[] whole = tracker();
        byte[] date = "2024-01-30".getBytes(StandardCharsets.US_ASCII);
        int places = 0;
        for (int at = 0; at < whole.length - date.length; at++) {
            if (Arrays.equals(whole, at, at + date.length, date, 0, date.length)) {
                byte[] bytes = whole.clone();
                bytes[at + 6] = (byte) 0xC6;
                requireHonest(bytes, "month at " + at, true);
                places++;
            }
        }
        assertTrue(places > 1, places + " places");
    }

    private void flip(int rounds, Random random) throws IOException {
        byte[] whole = tracker();
        for (int round = 0; round < rounds; round++) {
            byte[] bytes = whole.clone();
            var places = new StringBuilder("round " + round + ", bytes");
            for (int i = 0; i <= random.nextInt(4); i++) {
                int at = random.nextInt(bytes.length);
                bytes[at] = (byte) random.nextInt(256);
                places.append(' ').append(at).append('=').append(bytes[at]);
            }
            requireHonest(bytes, places.toString(), true);
        }
    }

    /// Opened, looked at everywhere, and checked: every failure is a sentence, and where something is
    /// missing from what is shown, the check says so.
    private void requireHonest(byte[] bytes, String how, boolean mayBeWhole) throws IOException {
        Path file = Files.write(folder.resolve("damaged.rapporteur"), bytes);
        List<String> seen = List.of();
        List<Warning> problems = List.of(Warning.of("refused"));
        String became = "refused when opened";
        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            became = "refused when read";
            problems = open.check();
            seen = look(open);
            became = problems.isEmpty() ? "unchanged" : "found by the check";
        } catch (UserProblem refused) {
            assertTrue(!refused.key().equals("diskFull"), how + ": " + refused);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(how, e);
        }
        assertTrue(!problems.isEmpty() || mayBeWhole && seen.equals(expected), how + " went unseen: " + seen);
        assertArrayEquals(bytes, Files.readAllBytes(file), how);
        assertEquals(List.of("damaged.rapporteur"), names(), how);
        counts.merge(became, 1, Integer::sum);
        assertWritingIsHonest(file, how);
        Files.delete(file);
    }

    private static void assertWritingIsHonest(Path file, String how) {
        try (OpenTracker open = Fixtures.reopen(file)) {
            Fixtures.article(open, "One more", "A text that was not there before, in two sentences. Here it ends.");
        } catch (UserProblem refused) {
            assertTrue(!refused.key().equals("diskFull"), how + ": " + refused);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(how + ", writing", e);
        }
    }

    private List<String> expected = List.of();

    private static List<String> look(OpenTracker open) {
        var desk = new ArticleDesk(open);
        String texts = desk.all().stream()
                .map(listed -> desk.open(listed.article().id()).toString()).toList().toString();
        return List.of(new Dashboards(open).snapshot(AsOf.of(LocalDate.of(2024, 5, 1))).toString(), texts,
                new Search(open).run(Query.of("minister"), Order.NEWEST, 10).toString());
    }

    private byte[] tracker() throws IOException {
        Path file = folder.resolve("whole.rapporteur");
        try (OpenTracker open = Fixtures.tracker(file)) {
            for (int i = 0; i < 6; i++) {
                var article = Fixtures.article(open, "Article " + i, Fixtures.TEXT + " "
                        + "Again and again. ".repeat(i * 20));
                Fixtures.development(open, "Development " + i, "2024-01-1" + i, i % 6, article, "shared plan of work");
            }
            expected = look(open);
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private void refused(String key, byte[] bytes) throws IOException {
        assertEquals(key, problem(bytes));
    }

    private String problem(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("other.rapporteur"), bytes);
        String key = assertThrows(UserProblem.class, () -> Fixtures.reopen(file).close()).key();
        assertThrows(UserProblem.class, () -> OpenTracker.read(file, Fixtures.CLOCK).close());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(List.of("other.rapporteur"), names());
        Files.delete(file);
        return key;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
