package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Warning;

/// Stamps in universal time, and what day it was where the article was published.
class UniversalDayTest {
    @Test
    void anotherDayThatItMayHaveBeenIsSaid() {
        assertEquals(List.of(Warning.of("date-universal", "23:10", "2026-03-05")), of("2026-03-04T23:10:00Z", null));
        assertEquals(List.of(Warning.of("date-universal", "23:10", "2026-03-05")),
                of("2026-03-04T23:10:00Z", "www.example.jp"));
        assertEquals(List.of(Warning.of("date-universal", "03:10", "2026-03-03")),
                of("2026-03-04T03:10:00Z", "example.gov"));
    }

    @Test
    void whereItWasThatDayNothingIsSaid() {
        assertEquals(List.of(), of("2026-03-04T12:10:00Z", null));
        assertEquals(List.of(), of("2026-03-04T23:10:00Z", "example.gov"));
        assertEquals(List.of(), of("2026-03-04T03:10:00Z", "example.jp"));
        assertEquals(List.of(), of("2026-03-04T00:00:00Z", null));
        assertEquals(List.of(), of("2026-03-04T23:10:00+09:00", null));
    }

    @Test
    void aLineThatSaysTheSameDaySettlesIt() {
        DateClaim stamp = claim("2026-03-04T23:10:00Z");
        DateClaim line = DateClaim.visible(PartialDate.parse("2026-03-04"), "4 March 2026", "4 March 2026");

        assertEquals(List.of(), UniversalDay.warnings(stamp, List.of(stamp, line), null));
        assertEquals(List.of(), UniversalDay.warnings(null, List.of(), null));
    }

    private static List<Warning> of(String stamp, @Nullable String host) {
        return UniversalDay.warnings(claim(stamp), List.of(claim(stamp)), host);
    }

    private static DateClaim claim(String stamp) {
        return new DateClaim(PartialDate.parse(stamp.substring(0, 10)), DateClaim.Carrier.METADATA, null, "stamp",
                Dates.moment(stamp));
    }
}
