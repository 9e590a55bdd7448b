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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "On 2 April 2024: a call|On 2~April 2024: a call",
        "26–27 January 2024|26–27~January 2024",
        "White House, April 26, 2024|White House, April~26, 2024",
        "18 Sept and 3 May|18~Sept and 3~May",
        "mid-April 2024|mid-April 2024",
        "In 2024 May said so|In 2024 May said so",
        "12 Marches, 3 Mayors|12 Marches, 3 Mayors"})
    void aDayAndItsMonthStayOnOneLine(String text, String set) {
        assertEquals(set.replace('~', '\u00A0'), Sentences.tied(text));
    }
}
