package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// The intake through its child process.
class IntakeTest {
    private static final String TEXT = "The two sides met on Tuesday.\n\nThey agreed to meet again in the spring.";
    private static final int MEGABYTES = 50;

    private static Intake intake;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        intake = new Intake();
    }

    @AfterAll
    static void close() {
        intake.close();
    }

    @Test
    void aFileIsReadWithItsNameAndItsBytes() throws IOException {
        Path file = file("talks.txt", TEXT);
        var article = Documents.one(to -> intake.read(file, to));

        assertEquals("talks.txt", article.fileName());
        assertEquals(TEXT, article.text());
        assertArrayEquals(TEXT.getBytes(StandardCharsets.UTF_8), article.original());
    }

    @Test
    void pastedTextAndHtmlAreRead() {
        assertEquals(TEXT, Documents.one(to -> intake.readText(TEXT, to)).text());
        var html = Documents.one(to -> intake.readHtml("<p>The two sides met in Zürich.</p>", "https://www.reuters.com/talks", to));

        assertEquals("The two sides met in Zürich.", html.text());
        assertEquals("Reuters", html.outlet());
        assertEquals("https://www.reuters.com/talks", html.url());
    }

    @Test
    void whatCannotBeReadIsSaidInASentence() throws IOException {
        Path tracker = file("china.rapporteur", TEXT);

        assertEquals("intake.not-found", problem(folder.resolve("none.txt")));
        assertEquals("intake.directory", problem(folder));
        assertEquals("intake.tracker", problem(tracker));
        assertEquals("intake.tracker", problem(file("china.rapporteur.lock", TEXT)));
        assertEquals("intake.tracker", problem(Files.createSymbolicLink(folder.resolve("link.txt"), tracker)));
        assertEquals("intake.empty", problem(file("empty.txt", "")));
        assertEquals("intake.damaged", problem(file("a.pdf", "%PDF-1.7")));
    }

    @Test
    void anEmptyClipboardIsSaid() {
        assertEquals("intake.empty-paste", assertThrows(UserProblem.class, () -> Documents.one(to -> intake.readText(" \n", to))).key());
        assertEquals("intake.empty-paste", assertThrows(UserProblem.class, () -> Documents.one(to -> intake.readHtml("", null, to))).key());
    }

    @Test
    void aPasteThatCannotBeReadIsNamedByItsFirstWords() {
        var problem = assertThrows(UserProblem.class, () -> Documents.one(to -> intake.readHtml("<form>Log in here</form>", null, to)));

        assertEquals("intake.no-text", problem.key());
        assertEquals("“Log in here…”", problem.args()[0]);
    }

    @Test
    void everyProblemAndWarningHasItsSentence() {
        var messages = new Messages(Locale.ENGLISH);
        for (String key : List.of(
                "binary", "denied", "directory", "empty", "expands", "failed", "memory", "nested", "no-child", "no-text",
                "not-a-file", "not-found", "not-read", "time", "too-large", "too-many", "tracker", "unreadable")) {
            assertTrue(messages.of(new UserProblem("intake." + key, "talks.txt", 20)).contains("talks.txt"), key);
        }
        for (String key : List.of("date-unsure", "encoding-guessed", "machine-altered", "starts-midway", "two-dates",
                "two-stories")) {
            assertTrue(messages.get("warning." + key, "x").endsWith("."), key);
        }
    }

    @Test
    void aDocumentThatIsTooLargeIsRefused() throws IOException {
        try (var small = new Intake(new IntakeLimits(Duration.ofSeconds(20), 64, 10, 1))) {
            Path file = file("talks.txt", TEXT);

            assertEquals("intake.too-large", assertThrows(UserProblem.class, () -> Documents.one(to -> small.read(file, to))).key());
            assertEquals("intake.too-large", assertThrows(UserProblem.class, () -> Documents.one(to -> small.readText(TEXT, to))).key());
        }
    }

    @Test
    void aDocumentThatNeedsTooMuchMemoryIsRefusedAndTheNextIsRead() {
        try (var small = new Intake(new IntakeLimits(Duration.ofSeconds(60), 24, 64L << 20, 1))) {
            String large = "The “two sides” met. ".repeat(1_000_000);

            assertEquals("intake.memory", assertThrows(UserProblem.class, () -> Documents.one(to -> small.readText(large, to))).key());
            assertEquals(TEXT, Documents.one(to -> small.readText(TEXT, to)).text());
        }
    }

    @Test
    void aDocumentThatTakesTooLongIsGivenUpAndSoIsTheNext() {
        try (var hasty = new Intake(new IntakeLimits(Duration.ofMillis(20), 256, 64L << 20, 1))) {
            // Seconds of work on any machine, so that no fast one is done within the limit.
            String slow = "<div>".repeat(2_000_000) + TEXT;

            assertEquals("intake.time", assertThrows(UserProblem.class, () -> Documents.one(to -> hasty.readHtml(slow, null, to))).key());
            assertEquals("intake.time", assertThrows(UserProblem.class, () -> Documents.one(to -> hasty.readHtml(slow, null, to))).key());
        }
    }

    @Test
    void aComputerThatIsBusyWithOtherThingsIsNotTheDocumentsFault() throws Exception {
        Assumptions.assumeTrue(Path.of("/bin/kill").toFile().canExecute(), "kill halts a process for a while");
        try (var patient = new Intake(new IntakeLimits(Duration.ofSeconds(2), 256, 64L << 20, 1));
                var worker = Executors.newSingleThreadExecutor()) {
            Set<Long> before = children();
            Documents.one(to -> patient.readText(TEXT, to));
            Set<Long> child = children();
            child.removeAll(before);
            String pid = Long.toString(child.iterator().next());

            assertEquals(0, new ProcessBuilder("/bin/kill", "-STOP", pid).start().waitFor());
            Future<String> reading = worker.submit(() -> Documents.one(to -> patient.readText(TEXT, to)).text());
            assertThrows(TimeoutException.class, () -> reading.get(2_500, TimeUnit.MILLISECONDS));
            assertEquals(0, new ProcessBuilder("/bin/kill", "-CONT", pid).start().waitFor());

            assertEquals(TEXT, reading.get());
        }
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void aReaderThatWasGivenUpBeforeItsChildStartedStartsNone() {
        var child = new ParserProcess(IntakeLimits.DEFAULT);
        var source = new Source("talks.txt", null, TEXT.getBytes(StandardCharsets.UTF_8));
        child.kill();

        for (int n = 0; n < 2; n++) {
            assertThrows(UserProblem.class, () -> child.ask(Task.ARTICLES, source));
            assertNull(child.worked());
        }
    }

    /// Whoever waited for the last answer may come late, and finds only what is over.
    @Test
    void aReaderThatWasGivenUpIsNeverLentAgain() {
        var child = new ParserProcess(IntakeLimits.DEFAULT);
        var source = new Source("talks.txt", null, TEXT.getBytes(StandardCharsets.UTF_8));
        child.ask(Task.ARTICLES, source);
        assertEquals(TEXT, child.next().text());
        child.kill();

        assertThrows(UserProblem.class, () -> child.ask(Task.ARTICLES, source));
        assertThrows(UserProblem.class, child::next);
        assertNull(child.worked());
    }

    /// Interrupted sooner and later: while a child starts, while it reads, and while none is there.
    @Test
    void whoeverComesAfterOneThatWasGivenUpHasTheAnswerToTheirOwn() throws Exception {
        Set<Long> before = children();
        try (var single = new Intake(new IntakeLimits(Duration.ofSeconds(60), 256, 64L << 20, 1))) {
            String slow = "<div>".repeat(500_000) + "Another text altogether.";
            for (int pause : List.of(0, 1, 20, 150)) {
                try (var worker = Executors.newSingleThreadExecutor()) {
                    worker.submit(() -> Documents.one(to -> single.readHtml(slow, null, to)));
                    Thread.sleep(pause);
                    worker.shutdownNow();
                    assertEquals(TEXT, Documents.one(to -> single.readText(TEXT, to)).text());
                }
                Set<Long> added = children();
                added.removeAll(before);
                assertTrue(added.size() <= 2, added + " are there: the one in use, and one that just ends");
            }
        }
    }

    @Test
    void interruptingAReaderEndsTheWorkAndTheNextIsRead() throws Exception {
        try (var single = new Intake(new IntakeLimits(Duration.ofSeconds(60), 256, 64L << 20, 1));
                var worker = Executors.newSingleThreadExecutor()) {
            String slow = "<div>".repeat(2_000_000) + TEXT;
            Future<?> reading = worker.submit(() -> Documents.one(to -> single.readHtml(slow, null, to)));
            Thread.sleep(300);
            worker.shutdownNow();

            var ended = assertThrows(ExecutionException.class, reading::get);
            assertEquals(CancellationException.class, ended.getCause().getClass());
            assertEquals(TEXT, Documents.one(to -> single.readText(TEXT, to)).text());
        }
    }

    @Test
    void severalThreadsMayReadAtOnce() throws Exception {
        try (var workers = Executors.newFixedThreadPool(4)) {
            var readings = new ArrayList<Future<String>>();
            for (int i = 0; i < 40; i++) {
                String text = "Document number " + i + " was signed on Tuesday.";
                readings.add(workers.submit(() -> Documents.one(to -> intake.readText(text, to)).text()));
            }
            for (int i = 0; i < 40; i++) {
                assertEquals("Document number " + i + " was signed on Tuesday.", readings.get(i).get());
            }
        }
    }

    @Test
    void hostileFilesNeitherCrashNorHang() {
        for (Path file : Documents.files(Documents.shared("corpus/hostile"), "")) {
            String problem = problem(file);

            assertTrue(!problem.matches("intake.(?:failed|memory|time)"), () -> file + " " + problem);
        }
    }

    @Test
    @Tag("fuzz")
    void hugeDocumentsAreReadOrRefusedInBoundedTime() throws IOException {
        String line = "The two sides held candid, substantive, and constructive discussions. ";
        int lines = (MEGABYTES << 20) / line.length();
        assertBounded(file("text.txt", (line.repeat(8) + "\n\n").repeat(lines / 8)));
        assertBounded(file("line.txt", line.repeat(lines)));
        assertBounded(file("page.html", "<html><body><p>" + line.repeat(lines) + "</p></body></html>"));
        assertBounded(file("deep.html", "<html><body>" + "<div>".repeat(200_000) + line + "</div>".repeat(200_000)));
        assertBounded(file("bold.html", "<html><body>" + "<b><i>".repeat(100_000) + line));
        assertBounded(file("marks.md", "*a _b [c ".repeat(400_000)));
    }

    private void assertBounded(Path file) {
        long start = System.nanoTime();
        String problem = problem(file);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        System.out.printf(Locale.ROOT, "%-10s %s after %d ms%n", file.getFileName(), problem, took.toMillis());
        assertTrue(took.compareTo(Duration.ofSeconds(30)) < 0, () -> file + " took " + took);
        assertTrue(problem.matches("none|intake.(?:memory|time|nested)"), () -> file + " " + problem);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// Why the first document of `file` that was refused was; "none" if all of it was read.
    private static String problem(Path file) {
        var problem = new AtomicReference<>("none");
        intake.read(file, part -> {
            if (part instanceof Part.Refused refused) {
                problem.compareAndSet("none", refused.problem().key());
            }
        });
        return problem.get();
    }
}
