package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.model.PartialDate;

class DateVerdictTest {
    @Test
    void candidatesFollowTheSentenceOfAWarning() {
        var verdict = DateVerdict.of(
                List.of(metadata("2024-01-30"), visible("2024-03-05")), List.of());

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
                List.of(visible("2024-01"), metadata("2024-01-30")), List.of())));
        assertEquals("2024-01", date(DateVerdict.of(List.of(visible("2024-01")), List.of())));
    }

    @Test
    void ofTwoNeighbouringDaysTheLineOfTheReaderCounts() {
        assertEquals("2024-01-30", date(DateVerdict.of(
                List.of(metadata("2024-01-31T02:00:00Z"), visible("2024-01-30")), List.of())));
    }

    @Test
    void aLineOfAnHourThatTheStampCannotMeanIsAnotherDate() {
        var morning = metadata("2024-06-13T06:02:00Z");

        assertNull(date(DateVerdict.of(List.of(morning, visible("2024-06-14")), List.of())));
        assertEquals("2024-06-12", date(DateVerdict.of(List.of(morning, visible("2024-06-12")), List.of())));
        assertEquals("2024-06-14", date(DateVerdict.of(
                List.of(metadata("2024-06-13T23:10:00+0200"), visible("2024-06-14")), List.of())));
    }

    @Test
    void twoLinesADayApartAreTwoDates() {
        var verdict = DateVerdict.of(List.of(visible("2024-01-31"), visible("2024-01-30")), List.of());

        assertNull(verdict.claim());
        assertEquals("two-dates", verdict.warnings().getFirst().key());
    }

    @Test
    void aDateLongBeforeAllDaysThatTheTextNamesIsDoubted() {
        var named = List.of(PartialDate.parse("2024-01-26"), PartialDate.parse("2024-01-27"));

        assertNull(date(DateVerdict.of(List.of(metadata("2011-05-01")), named)));
        assertEquals("2024-01-30", date(DateVerdict.of(List.of(metadata("2024-01-30")), named)));
    }

    @Test
    void theZeroOfAMachineIsNoDate() {
        assertNull(date(DateVerdict.of(List.of(metadata("1970-01-01T00:00:00Z")), List.of())));
    }

    private static @Nullable String date(DateVerdict verdict) {
        return verdict.claim() == null ? null : verdict.claim().date().edtf();
    }

    private static DateClaim metadata(String stamp) {
        var day = PartialDate.parse(stamp.substring(0, 10));
        return new DateClaim(day, DateClaim.Carrier.METADATA, null, "meta", Dates.moment(stamp));
    }

    private static DateClaim visible(String day) {
        return DateClaim.visible(PartialDate.parse(day), day, "line");
    }

    private static DateClaim claim(String day, DateClaim.Carrier carrier) {
        return new DateClaim(PartialDate.parse(day), carrier, null, "place", null);
    }
}
