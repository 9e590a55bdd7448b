package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.intake.copies.Words;
import org.rapporteur.model.Digest;
import org.rapporteur.service.OpenTracker;

class RecentWordsTest {
    private static final String SENTENCE = "The two sides met again and agreed on little. ";

    /// How often the sentence is held at most.
    private static final int MOST = RecentWords.MOST_WORDS / 9;

    @TempDir
    Path folder;

    private final RecentWords recent = new RecentWords();
    private OpenTracker open;

    @BeforeEach
    void openTracker() {
        open = Fixtures.tracker(folder.resolve("recent.rapporteur"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aTextIsCutIntoWordsOnce() {
        Fixtures.article(open, "One", SENTENCE);

        Words first = words(SENTENCE);

        assertEquals(9, first.count());
        assertSame(first, words(SENTENCE));
    }

    @Test
    void onlyWhatWasComparedLastIsHeld() {
        Fixtures.article(open, "One", SENTENCE);
        Fixtures.article(open, "Two", SENTENCE.repeat(MOST * 6 / 10));
        Fixtures.article(open, "Three", SENTENCE.repeat(MOST * 6 / 10 + 1));
        Words first = words(SENTENCE);
        Words second = words(SENTENCE.repeat(MOST * 6 / 10));

        words(SENTENCE);
        words(SENTENCE.repeat(MOST * 6 / 10 + 1));

        assertSame(first, words(SENTENCE));
        assertNotSame(second, words(SENTENCE.repeat(MOST * 6 / 10)));
    }

    @Test
    void aTextLongerThanAllThatIsHeldIsReadAllTheSame() {
        Fixtures.article(open, "Long", SENTENCE.repeat(MOST * 2));

        assertEquals(9 * MOST * 2, words(SENTENCE.repeat(MOST * 2)).count());
    }

    @Test
    void wordsThatWereCutBeforeTheTextWasRecordedAreNotCutAgain() {
        Body fresh = Body.of(SENTENCE);

        recent.offer(Digest.of(SENTENCE), fresh);

        assertSame(fresh.words(), words(SENTENCE));
    }

    @Test
    void aTextLongerThanMostArticlesIsCutWhenItsTurnComes() {
        Fixtures.article(open, "Long", SENTENCE.repeat(1_000));
        Body fresh = Body.of(SENTENCE.repeat(1_000));

        recent.offer(Digest.of(SENTENCE.repeat(1_000)), fresh);

        assertNull(fresh.words());
        assertEquals(9 * 1_000, words(SENTENCE.repeat(1_000)).count());
    }

    @Test
    void aTextThatIsNotHereHasNoWords() {
        assertFalse(open.read(sql -> recent.of(sql, Digest.of("Never seen."))).isPresent());
    }

    @Test
    void nothingIsHeldOnceItIsCleared() {
        Fixtures.article(open, "One", SENTENCE);
        Words first = words(SENTENCE);

        recent.clear();

        assertNotSame(first, words(SENTENCE));
    }

    private Words words(String text) {
        return open.read(sql -> recent.of(sql, Digest.of(text))).orElseThrow();
    }
}
