package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

class PaperDatesTest {
    private final PaperDates dates = new PaperDates(Desk.MESSAGES);

    @ParameterizedTest
    @CsvSource({
        "2024-01-30, 30 January 2024",
        "2024-01, January 2024",
        "2023, 2023",
        "2024-04~, about April 2024",
        "2024-01-26/2024-01-27, 26–27 January 2024",
        "2024-01-30/2024-02-02, 30 January – 2 February 2024",
        "2023-12-30/2024-01-02, 30 December 2023 – 2 January 2024",
        "2023-11/2024-01, November 2023 – January 2024",
    })
    void aDateIsAsExactAsItIsKnown(String edtf, String shown) {
        assertEquals(shown, dates.of(When.of(edtf)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04, mid-April, mid-April 2024",
        "2024-04, early April 2024, early April 2024",
        "2024-04, in recent weeks, April 2024 (“in recent weeks”)",
        "2023, last spring, 2023 (“last spring”)",
        "2024-01-30, Tuesday, 30 January 2024",
        "2024-01-26/2024-01-27, the weekend, 26–27 January 2024",
    })
    void theWordsOfTheSourceStandForAVagueDateOnly(String edtf, String words, String shown) {
        assertEquals(shown, dates.of(new When(PartialDate.parse(edtf), words)));
    }

    @Test
    void aDayIsWrittenInFull() {
        assertEquals("26 April 2024", dates.of(Desk.DAY));
    }
}
