package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "~", "/", "2024-01-30/", "/2024", "2024-02-30", "2023-02-29", "2024-13", "2024-00", "2024-01-00",
        "0000", "0000-01-01", "0000-12~", "9999999", "9999999-01-01", "-2024", "+2024", "24-01-30", "2024-1-3",
        "2024-02-01/2024-01-31", "2024/2023", "2024-01/2024-02/2024-03", "mid-April", "today", "２０２４",
    })
    void whatNamesNoRealDateIsRefused(String edtf) {
        assertThrows(DateTimeException.class, () -> PartialDate.parse(edtf));
    }

    @Test
    void theFirstAndTheLastYearThatCanBeWrittenAreDates() {
        assertEquals(LocalDate.of(1, 1, 1), PartialDate.parse("0001").earliest());
        assertEquals(LocalDate.of(9999, 12, 31), PartialDate.parse("9999").latest());
    }

    @Test
    void daysTheWrongWayRoundAreNoDate() {
        assertThrows(DateTimeException.class,
                () -> PartialDate.between(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 31)));
        assertThrows(DateTimeException.class,
                () -> new PartialDate("2024", LocalDate.of(2024, 12, 31), LocalDate.of(2024, 1, 1)));
    }
}
