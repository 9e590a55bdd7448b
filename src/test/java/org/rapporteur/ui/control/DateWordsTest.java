package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.i18n.Messages;
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

    @Test
    void theSourcesOwnWordsComeFirst() {
        assertEquals("mid-April 2024", words.of(new When(PartialDate.parse("2024-04"), "mid-April 2024")));
    }

    @Test
    void aChipLeavesOutTheYearOfADay() {
        assertEquals("26 Apr", words.shorter(When.of("2024-04-26")));
    }
}
