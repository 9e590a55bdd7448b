package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

class DateWordsTest {
    private final DateWords words = new DateWords(new Messages(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-04-26 | 26 Apr 2024",
        "2024-04 | Apr 2024",
        "2024 | 2024",
        "2024-04~ | about Apr 2024",
        "2024-01-26/2024-01-27 | 26–27 Jan 2024",
        "2024-01-30/2024-02-02 | 30 Jan – 2 Feb 2024",
        "2023-12-30/2024-01-02 | 30 Dec 2023 – 2 Jan 2024",
        "2023-01/2023-03 | Jan 2023 – Mar 2023",
    })
    void aDateIsWrittenAsExactlyAsItIsKnown(String edtf, String written) {
        assertEquals(written, words.of(PartialDate.parse(edtf)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-04-26 | 2024年4月26日",
        "2024-04 | 2024年4月",
        "2024 | 2024年",
        "2024-04~ | 约2024年4月",
        "2024-01-26/2024-01-27 | 2024年1月26日至27日",
        "2024-01-30/2024-02-02 | 2024年1月30日至2月2日",
        "2023-12-30/2024-01-02 | 2023年12月30日至2024年1月2日",
        "2023-01/2023-03 | 2023年1月至2023年3月",
    })
    void inChineseItIsReadAgainAsItIsWritten(String edtf, String written) {
        var chinese = new DateWords(new Messages(Locale.SIMPLIFIED_CHINESE));

        assertEquals(written, chinese.of(PartialDate.parse(edtf)));
        assertEquals(edtf, DateReading.read(written).date().edtf());
    }

    @Test
    void aDayReadsTheSameInWhateverLanguageItsSourceStatesIt() {
        assertEquals("19 Sep 2026", words.of(new When(PartialDate.parse("2026-09-19"), "19 Eylül 2026")));
        assertEquals("mid-April", words.of(new When(PartialDate.parse("2026-04"), "mid-April")));
    }

    @Test
    void theYearIsLeftOutWithinIt() {
        var chinese = new DateWords(new Messages(Locale.SIMPLIFIED_CHINESE));

        assertEquals("26–27 Jan", words.within(2024, When.of("2024-01-26/2024-01-27")));
        assertEquals("1月26日至27日", chinese.within(2024, When.of("2024-01-26/2024-01-27")));
        assertEquals("4月", chinese.within(2024, When.of("2024-04")));
        assertEquals("26 Jan 2023", words.within(2024, When.of("2023-01-26")));
    }

    @Test
    void theSourcesOwnWordsComeFirst() {
        assertEquals("mid-April 2024", words.of(new When(PartialDate.parse("2024-04"), "mid-April 2024")));
    }

    @Test
    void aChipLeavesOutTheYearOfADay() {
        assertEquals("26 Apr", words.shorter(When.of("2024-04-26")));
    }

    @Test
    void noPatternInChineseWritesADateWithStrokes() {
        var messages = new Messages(Locale.SIMPLIFIED_CHINESE);

        assertEquals(List.of(), messages.bundle().keySet().stream()
                .filter(key -> key.startsWith("date.pattern.") && messages.get(key).contains("/")).toList());
    }
}
