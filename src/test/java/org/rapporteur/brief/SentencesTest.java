package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource({
        "Talks resume, Talks resume.", "Talks resume., Talks resume.", "“Talks resume.”, “Talks resume.”",
        "会谈恢复, 会谈恢复。", "会谈恢复。, 会谈恢复。", "“会谈恢复。”, “会谈恢复。”",
    })
    void aSentenceEndsWithOneStopOfItsScript(String sentence, String stopped) {
        assertEquals(stopped, Sentences.stopped(sentence));
    }

    @ParameterizedTest
    @CsvSource({"Talks resume., Talks resume", "会谈恢复。, 会谈恢复", "and so on.., and so on.."})
    void wordsCanFollowASentenceWithoutItsStop(String sentence, String unstopped) {
        assertEquals(unstopped, Sentences.unstopped(sentence));
    }
}
