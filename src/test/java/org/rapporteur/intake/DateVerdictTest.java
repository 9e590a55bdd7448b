package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.model.PartialDate;

class DateVerdictTest {
    @Test
    void candidatesFollowTheSentenceOfAWarning() {
        var verdict = DateVerdict.of(
                List.of(metadata("2024-01-30", false), visible("2024-03-05")), List.of());

        assertNull(verdict.claim());
        assertEquals(List.of("2024-01-30", "meta", "2024-03-05", "line"),
                verdict.warnings().getFirst().args().subList(1, 5));
    }

    @Test
    void twoWeakVoicesThatAgreeAreHeard() {
        assertEquals("2024-01-30", date(DateVerdict.of(
                List.of(claim("2024-01-30", DateClaim.Carrier.UNNAMED), claim("2024-01-30", DateClaim.Carrier.ADDRESS)),
                List.of())));
        assertNull(date(DateVerdict.of(List.of(claim("2024-01-30", DateClaim.Carrier.ADDRESS)), List.of())));
    }

    @Test
    void aMonthIsMadeFinerByTheDayInIt() {
        assertEquals("2024-01-30", date(DateVerdict.of(
                List.of(visible("2024-01"), metadata("2024-01-30", false)), List.of())));
        assertEquals("2024-01", date(DateVerdict.of(List.of(visible("2024-01")), List.of())));
    }

    @Test
    void ofTwoNeighbouringDaysTheLineOfTheReaderCounts() {
        assertEquals("2024-01-30", date(DateVerdict.of(
                List.of(metadata("2024-01-31", true), visible("2024-01-30")), List.of())));
    }

    @Test
    void aDateLongBeforeAllDaysThatTheTextNamesIsDoubted() {
        var named = List.of(PartialDate.parse("2024-01-26"), PartialDate.parse("2024-01-27"));

        assertNull(date(DateVerdict.of(List.of(metadata("2011-05-01", false)), named)));
        assertEquals("2024-01-30", date(DateVerdict.of(List.of(metadata("2024-01-30", false)), named)));
    }

    @Test
    void theZeroOfAMachineIsNoDate() {
        assertNull(date(DateVerdict.of(List.of(metadata("1970-01-01", true)), List.of())));
    }

    private static @Nullable String date(DateVerdict verdict) {
        return verdict.claim() == null ? null : verdict.claim().date().edtf();
    }

    private static DateClaim metadata(String day, boolean utc) {
        return new DateClaim(PartialDate.parse(day), DateClaim.Carrier.METADATA, null, "meta", utc);
    }

    private static DateClaim visible(String day) {
        return DateClaim.visible(PartialDate.parse(day), day, "line");
    }

    private static DateClaim claim(String day, DateClaim.Carrier carrier) {
        return new DateClaim(PartialDate.parse(day), carrier, null, "place", false);
    }
}
