package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.When;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;

/// Typing into the search field while the tracker answers. The same is measured at 100,000 articles
/// by the bench `typing`, against 50 ms a frame; here the bound leaves room for a slow machine.
class TypingTest {
    private static final String WORD = "counternarco";
    private static final int ARTICLES = 600;
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);
    private static final double MOST_WORK = 200;

    @TempDir
    Path folder;

    private Desktop desktop;

    @BeforeEach
    void start() {
        Path file = folder.resolve("typing.rapporteur");
        try (var open = OpenTracker.create(file, Tracker.between("One", "Other", ZoneId.of("UTC")), "Ana",
                Clock.systemUTC(), Changes.immediate())) {
            open.record("articles", gesture -> IntStream.range(0, ARTICLES)
                    .mapToObj(n -> gesture.add(article(n, gesture::body))).toList());
        }
        desktop = new Desktop(folder);
        desktop.welcome();
        desktop.open(file);
        desktop.await("the tracker", () -> desktop.find("#search").isPresent());
    }

    @AfterEach
    void end() {
        desktop.close();
    }

    /// The first twelve bear the beginnings of the word, the shorter the newer: so what stands first
    /// in the list tells for which letters it was found.
    private static Article article(int n, Function<String, Digest> body) {
        String title = n < WORD.length() ? "Begun " + WORD.substring(0, n + 1) : "Number " + n;
        String text = "They spoke of " + (n < WORD.length() ? WORD.substring(0, n + 1) : "trade") + ", and again of "
                + "trade, number " + n + ". ".repeat(1 + n % 40);
        return new Article(title, ArticleForm.PRESS, null, null, null, List.of(),
                When.of(LAST.minusDays(n).toString()), DateBasis.TEXT, null, "en", "Unclassified",
                ArticleState.FILED, List.of(), null, null, body.apply(text), null, null, List.of());
    }

    @Test
    void noLetterIsOvertakenByAnEarlierOneAndTheWindowKeepsMoving() {
        new Typist(desktop).type(List.of("trade"));
        var typist = new Typist(desktop);

        List<FrameWatch.Frame> frames = typist.type(List.of(WORD));

        assertInOrder(typist);
        assertLight(frames);
    }

    @Test
    void theSameWhileDocumentsAreImported() throws IOException {
        new Typist(desktop).type(List.of("trade"));
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (int n = 0; n < 60; n++) {
            Files.writeString(documents.resolve(n + ".txt"), "Report " + n + "\n\n"
                    + ("Officials of both sides met on day " + n + " and spoke of trade. ").repeat(60));
        }
        desktop.paste(documents);
        var typist = new Typist(desktop);

        List<FrameWatch.Frame> frames = typist.type(List.of(WORD));

        assertInOrder(typist);
        assertLight(frames);
        desktop.await("the import", () -> desktop.find(".progress-strip").isEmpty());
    }

    private void assertInOrder(Typist typist) {
        desktop.await("what the whole word finds", () -> typist.offered().getLast().equals("Begun " + WORD));
        List<Integer> letters = typist.offered().stream().filter(title -> title.startsWith("Begun "))
                .map(title -> title.length() - "Begun ".length()).toList();
        assertEquals(letters.stream().sorted().toList(), letters, "what was found for fewer letters came later");
    }

    /// A letter takes a frame or two; one of them may meet a class that was never used before, but not
    /// that of every other letter.
    private static void assertLight(List<FrameWatch.Frame> frames) {
        double[] work = frames.stream().mapToDouble(FrameWatch.Frame::work).sorted().toArray();
        double heavy = work[work.length - WORD.length() / 2];
        assertTrue(heavy < MOST_WORK, () -> "worked " + heavy + " ms and more for every other letter");
    }
}
