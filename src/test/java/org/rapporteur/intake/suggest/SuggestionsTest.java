package org.rapporteur.intake.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.When;

class SuggestionsTest {
    private static final When DAY = When.of("2024-01-30");
    private static final String ARTICLE = """
            The United States and China held the first meeting of a counternarcotics working group in Beijing.

            Officials from both countries spoke for several hours about many subjects. The two sides agreed on \
            January 30, 2024 to share information on precursor chemicals for fentanyl.

            The weather in Beijing was cold. Nobody knows when the group meets again. Fentanyl, fentanyl!""";
    private static final List<String> PIECES = List.of(
            "a", "A", "A. ", "U.", "President ", "President A", "Mr. ", "January 1 ", "1-", "2024-01-", "Monday will ",
            "Taiwan ", "Wang Yi and ", "的", "部长王", "外交部长王毅", "1月", "2024年1月1日", "周日", "习近平。", "’", "\n",
            "\u0301", "A-", "van ", "Secretary of State of State ", "\uD83D\uDE00", "U.S. ", "中方", "Biden ",
            "President Biden1 said ", "国國");

    private final Suggestions.Reader reader = new Suggestions.Reader(
            WatchTermsTest.ISSUES, Tracker.between("United States", "China", ZoneOffset.UTC).parties(), List.of());

    @Test
    void keySentencesCarryTheIssueAndWhatChanged() {
        List<KeySentence> keys = reader.of("", ARTICLE, DAY).keySentences();

        assertTrue(keys.size() <= KeySentences.MOST);
        KeySentence best = keys.stream().max((a, b) -> Double.compare(a.score(), b.score())).orElseThrow();
        assertTrue(best.text().startsWith("The two sides agreed"), best::text);
        assertEquals(List.of("agreed", "precursor chemicals", "fentanyl"), best.words());
        assertEquals(best.text(), best.span().in(ARTICLE));
        assertFalse(keys.stream().anyMatch(key -> key.text().contains("weather")));
    }

    @Test
    void anArticleOfNoIssueHasNoKeySentence() {
        assertEquals(List.of(), reader.of("Bridges", "The United States and China announced new bridges.", DAY)
                .keySentences());
    }

    @Test
    void sentencesEndWhereTheyEnd() {
        String text = "Gen. Li met U.S. officials on Jan. 5. “He left.” Then 1.5 million came! 双方会谈。结束了？\nNext";

        assertEquals(List.of("Gen. Li met U.S. officials on Jan. 5.", "“He left.”", "Then 1.5 million came!", "双方会谈。",
                "结束了？", "Next"), Sentences.of(text).stream().map(span -> span.in(text)).toList());
    }

    @Test
    void ofATextWithoutEndTheStartIsLookedAt() {
        assertTrue(reader.of("", "Taiwan ".repeat(Suggestions.EXAMINED), null).cutShort());
        assertFalse(reader.of("", ARTICLE, null).cutShort());
    }

    @Test
    void hostileTextEndsInBoundedTime() {
        endsInTime(50_000, Duration.ofSeconds(20));
    }

    @Test
    @Tag("fuzz")
    void hostileTextOfAnyLengthEndsInBoundedTime() {
        endsInTime(50_000_000, Duration.ofSeconds(200));
    }

    private void endsInTime(int length, Duration time) {
        assertTimeoutPreemptively(time, () -> {
            for (String piece : PIECES) {
                long start = System.nanoTime();
                String text = piece.repeat(length / piece.length() + 1);
                reader.of(text, text, DAY);
                System.out.printf(Locale.ROOT, "%,d times “%s”: %d ms%n",
                        length / piece.length(), piece.strip(), (System.nanoTime() - start) / 1_000_000);
            }
        });
    }

    @Test
    void anArticleTakesMillisecondsAndABookTenths() {
        String article = ARTICLE.repeat(9);
        String book = ARTICLE.repeat(1_300);
        for (int i = 0; i < 60; i++) {
            reader.of("", article, DAY);
        }
        double one = millis(() -> reader.of("", article, DAY));
        double all = millis(() -> reader.of("", book, DAY));
        System.out.printf(Locale.ROOT, "suggestions: %d words %.2f ms, %d words %.0f ms%n",
                new Words(article).size(), one, new Words(book).size(), all);

        // The targets are 2 ms and 200 ms on an idle machine.
        assertTrue(one < 40 && all < 4_000, one + " ms, " + all + " ms");
    }

    private static double millis(Runnable work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }
}
