package org.rapporteur.intake.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.PartialDate;

class DatesTest {
    @Test
    void datesAreReadAsTheyAreWrittenInSeveralLanguages() {
        for (String line : List.of(
                "January 30, 2024", "Jan. 30, 2024", "Tuesday, January 30th, 2024", "30 January 2024", "30. "
                        + "Januar 2024",
                "30 janvier 2024", "30 de enero de 2024", "2024-01-30", "2024/01/30", "2024年1月30日", "30/01/2024",
                "1/30/2024", "30 января 2024", "30-Jan-24", "30-jan.-2024", "30-01-2024", "30 जनवरी 2024", "३० जनवरी २०२४",
                "۳۰ ژانویه ۲۰۲۴", "30 januari 2024")) {
            assertEquals(List.of("2024-01-30"), days(line), line);
        }
    }

    @Test
    void anAmbiguousOrImpossibleDateIsNone() {
        for (String line : List.of("01/02/2024", "February 30, 2024", "January 30", "January 2024", "12024-01-30",
                "1.2.3.2024", "01-02-2024", "30-Jam-24", "7-30-Jan-24", "412-30-01-2024")) {
            assertEquals(List.of(), days(line), line);
        }
    }

    @Test
    void yearsOfOtherErasAreCounted() {
        for (String line : List.of("令和6年1月30日", "令和６年１月３０日", "令和6年（2024年）1月30日", "2024年（令和6年）1月30日",
                "2024(令和6)年1月30日", "中華民國113年1月30日", "民國 113 年 1 月 30 日", "二〇二四年一月三十日", "30 มกราคม 2567",
                "วันที่ ๓๐ ม.ค. ๒๕๖๗", "30 มกราคม พ.ศ. 2567", "30 มกราคม 2024", "주체113(2024)년 1월 30일", "令和六年一月三十日")) {
            assertEquals(List.of("2024-01-30"), days(line), line);
        }
        assertEquals(List.of("2019-05-01", "2018-12-28"), days("令和元年5月1日、平成30年12月28日"));
        for (String line : List.of("平成40年3月4日", "令和元年4月30日", "15 رمضان 1447هـ", "115-03-04", "115年3月4日",
                "令和6年（2023年）1月30日", "昭和65年1月1日")) {
            assertEquals(List.of(), days(line), line);
        }
    }

    @Test
    void onlyADateLineClaimsADate() {
        for (String line : List.of("January 30, 2024", "Published: January 30, 2024", "By Jane Doe | January 30, 2024",
                "January 30, 2024 10:15 AM EST", "Washington, January 30, 2024", "By Jane Doe on January 30, 2024")) {
            assertTrue(DateLine.claim(line) != null, line);
        }
        for (String line : List.of("Updated January 30, 2024", "Today is January 30, 2024", "© January 30, 2024",
                "Executive Order 14195 of February 1, 2025", "On January 30, 2024, the two sides launched their "
                        + "working group "
                        + "in Beijing and agreed on what to do next", "until January 30, 2024")) {
            assertNull(DateLine.claim(line), line);
        }
    }

    @Test
    void dateLinesAreToldInTheirLanguages() {
        for (String line : List.of("ИА «Степь», 30 января 2024 г.", "中央社 2024年1月30日", "2024年（令和6年）1月30日（火）", "입력 2024.01.30 오후 3:15",
                "등록 2024-01-30 09:12", "公開：2024年1月30日 18時05分", "٣٠ يناير ٢٠٢٤", "تاريخ النشر: 30 يناير 2024",
                "30 كانون الثاني 2024", "Опубліковано 30 січня 2024", "30 tammikuuta 2024", "30 Ocak 2024")) {
            DateClaim claim = DateLine.claim(line);
            assertTrue(claim != null && claim.date().edtf().equals("2024-01-30"), line);
        }
        for (String line : List.of("수정 2024.01.30 오후 3:15", "آخر تحديث: 30 يناير 2024", "更新：2024年1月30日")) {
            assertNull(DateLine.claim(line), line);
        }
    }

    @Test
    void aLineOfMoreThanADateIsNotOnlyADate() {
        assertTrue(DateLine.isOnlyDate("Published Tuesday, January 30, 2024 at 10:15 a.m. EST"));
        assertFalse(DateLine.isOnlyDate("Beijing, January 30, 2024: the talks"));
    }

    @Property(tries = 300)
    void theCivilDateOfAStampIsThatOfItsOwnOffset(
            @ForAll @LongRange(min = -1_000_000_000L, max = 3_000_000_000L) long second,
            @ForAll @IntRange(min = -48, max = 56) int quarters) {
        var stamp = Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofTotalSeconds(quarters * 900));
        for (var form : List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME)) {
            assertEquals(PartialDate.of(stamp.toLocalDate()), Dates.civil(form.format(stamp)), form.format(stamp));
        }
    }

    @Property(tries = 200)
    void aTwentyNinthOfFebruaryIsADayOfLeapYearsAlone(@ForAll @IntRange(min = 1900, max = 2099) int year) {
        List<String> expected = Year.isLeap(year) ? List.of(year + "-02-29") : List.of();
        for (String form : List.of("29 February %d", "Feb. 29, %d", "%d-02-29", "29/02/%d", "%d年2月29日", "29 février %d",
                "29.02.%d", "%d/2/29")) {
            assertEquals(expected, days(form.formatted(year)), form);
        }
    }

    @Property(tries = 200)
    void everyDayIsFoundInItsWrittenForms(@ForAll @IntRange(min = -10_000, max = 20_000) int epochDay) {
        var day = java.time.LocalDate.ofEpochDay(epochDay);
        String month = day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
        assertEquals(List.of(day.toString()), days(month + " " + day.getDayOfMonth() + ", " + day.getYear()));
        assertEquals(List.of(day.toString()), days(day.toString()));
    }

    private static List<String> days(String line) {
        return Dates.find(line).stream().map(found -> found.date().edtf()).distinct().toList();
    }
}
