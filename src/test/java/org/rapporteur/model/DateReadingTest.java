package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.DateWords;

class DateReadingTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30 Jan 2024 | 2024-01-30",
        "30 January 2024 | 2024-01-30",
        "January 30, 2024 | 2024-01-30",
        "Jan. 30 2024 | 2024-01-30",
        "30th January, 2024 | 2024-01-30",
        "Tuesday, 30 January 2024 | 2024-01-30",
        "2024-01-30 | 2024-01-30",
        "2024/1/30 | 2024-01-30",
        "30/1/2024 | 2024-01-30",
        "3/3/2024 | 2024-03-03",
        "1 Sept 2023 | 2023-09-01",
        "January 2024 | 2024-01",
        "2024-04~ | 2024-04~",
        "about April 2024 | 2024-04~",
        "c. 2024 | 2024~",
        "2024 | 2024",
        "2024年1月30日 | 2024-01-30",
        "2024年1月 | 2024-01",
        "2024年4月2日（星期二） | 2024-04-02",
        "2024 年 4 月 2 日 周二 | 2024-04-02",
        "2024年1月26日至27日 | 2024-01-26/2024-01-27",
        "2024年1月30日—2月2日 | 2024-01-30/2024-02-02",
        "2023年12月30日至2024年1月2日 | 2023-12-30/2024-01-02",
        "2024年1月至3月 | 2024-01/2024-03",
        "2024/1/26–27 | 2024-01-26/2024-01-27",
        "2024/1/30–2/2 | 2024-01-30/2024-02-02",
        "2023/12/30至2024/1/2 | 2023-12-30/2024-01-02",
        "约2024/4/2 | 2024-04-02~",
        "约2024年4月 | 2024-04~",
        "2024年4月前后 | 2024-04~",
        "26-27 Jan 2024 | 2024-01-26/2024-01-27",
        "26–27 January 2024 | 2024-01-26/2024-01-27",
        "January 26-27, 2024 | 2024-01-26/2024-01-27",
        "30 Jan – 2 Feb 2024 | 2024-01-30/2024-02-02",
        "30 Dec 2023 to 2 Jan 2024 | 2023-12-30/2024-01-02",
        "2024-01-26/2024-01-27 | 2024-01-26/2024-01-27",
        "26-26 Jan 2024 | 2024-01-26",
    })
    void aDateIsReadAsExactlyAsItIsTyped(String typed, String edtf) {
        assertEquals(edtf, DateReading.read(typed).date().edtf());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "mid-April 2024 | 2024-04",
        "early January 2024 | 2024-01",
        "the end of March 2023 | 2023-03",
        "late 2023 | 2023",
        "Early-March 2024 | 2024-03",
        "end March 2024 | 2024-03",
        "mid- to late March 2024 | 2024-03",
        "early to mid-March 2024 | 2024-03",
        "the first half of 2024 | 2024",
        "the last days of March 2024 | 2024-03",
        "spring 2024 | 2024",
        "late summer of 2023 | 2023",
        "Q1 2024 | 2024-01/2024-03",
        "the fourth quarter of 2023 | 2023-10/2023-12",
        "2024年3月上旬 | 2024-03",
        "2024年3月底 | 2024-03",
        "2024年年底 | 2024",
        "2024年春 | 2024",
        "2024年第一季度 | 2024-01/2024-03",
        "2023年4季度 | 2023-10/2023-12",
        "2024年4月中旬 | 2024-04",
        "2024年初 | 2024",
        "2024年上半年 | 2024",
    })
    void aPartOfAMonthOrYearKeepsItsWords(String typed, String edtf) {
        assertEquals(new When(PartialDate.parse(edtf), typed), DateReading.read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "yesterday | date.unreadable",
        "Tuesday | date.unreadable",
        "soon | date.unreadable",
        "mid-30 April 2024 | date.unreadable",
        "30 Janember 2024 | date.unreadable",
        "30 Feb 2024 | date.unreal",
        "2024-13 | date.unreal",
        "29 Feb 2023 | date.unreal",
        "2024-02-30 | date.unreal",
        "2023-02-29~ | date.unreal",
        "2024-00 | date.unreal",
        "2024-01-00 | date.unreal",
        "30/2/2024 | date.unreal",
        "2024年2月30日 | date.unreal",
        "4月2日 | date.noYear",
        "3月上旬 | date.noYear",
        "3月底 | date.noYear",
        "年初 | date.noYear",
        "年底 | date.noYear",
        "上半年 | date.noYear",
        "early March | date.noYear",
        "mid-March | date.noYear",
        "the end of March | date.noYear",
        "March | date.noYear",
        "about April | date.noYear",
        "26-27 Jan | date.noYear",
        "early Smarch | date.unreadable",
        "2024年4月2日（星期一） | date.weekday",
        "2024年1月27日至26日 | date.backwards",
        "0000 | date.unreal",
        "0000-01-01 | date.unreal",
        "9999999 | date.unreadable",
        "9999999-01-01 | date.unreadable",
        "+2024-01-01 | date.unreadable",
        "-2024 | date.unreadable",
        "1/2/2024 | date.twoWays",
        "30 Jan | date.noYear",
        "January 30 | date.noYear",
        "27-26 Jan 2024 | date.backwards",
        "2024-02-01/2024-01-31 | date.backwards",
        "2024/2023 | date.backwards",
        "2024-02-30/2024-03-01 | date.unreal",
        "30 Feb – 2 March 2024 | date.unreal",
        "2 Feb 2024 – 30 Jan 2024 | date.backwards",
        "Monday 30 January 2024 | date.weekday",
        "30 Jan 24 | date.unreadable",
    })
    void whatIsNoDateIsRefusedWithItsReason(String typed, String key) {
        assertEquals(key, assertThrows(UserProblem.class, () -> DateReading.read(typed)).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "early March | 2024-03",
        "3月上旬 | 2024-03",
        "mid-April | 2023-04",
        "4月 | 2023-04",
        "16 March | 2023-03-16",
        "15 March | 2024-03-15",
        "26–27 January | 2024-01-26/2024-01-27",
        "about February | 2024-02~",
    })
    void withoutAYearTheLastOneUpToADayIsMeant(String typed, String edtf) {
        assertEquals(new When(PartialDate.parse(edtf), typed),
                DateReading.last(typed, LocalDate.of(2024, 3, 15)));
    }

    @Test
    void aYearThatIsTypedIsTheOneThatIsMeant() {
        assertEquals("2025-03", DateReading.last("March 2025", LocalDate.of(2024, 3, 15)).date().edtf());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"年底 | date.noYear", "soon | date.unreadable", "30 Feb | date.unreal"})
    void whatNamesNoMonthStaysWithoutAYear(String typed, String key) {
        assertEquals(key, assertThrows(UserProblem.class,
                () -> DateReading.last(typed, LocalDate.of(2024, 3, 15))).key());
    }

    @Test
    void aDayHasNoWordsOfItsOwn() {
        assertNull(DateReading.read("30 Jan 2024").words());
    }

    @Property
    void aDayIsReadInEveryOrder(@ForAll("days") LocalDate day, @ForAll("patterns") String pattern) {
        String typed = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);

        assertEquals(When.of(PartialDate.of(day)), DateReading.read(typed));
    }

    @Property
    void whatTheWindowWritesIsReadBack(@ForAll("dates") PartialDate date) {
        assertEquals(When.of(date), DateReading.read(new DateWords(MESSAGES).of(date)));
    }

    @Property
    void anyTextIsReadOrRefusedInWords(@ForAll String typed) {
        try {
            DateReading.read(typed);
        } catch (UserProblem refused) {
            assertEquals(false, MESSAGES.of(refused).isBlank());
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(1000, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                "d MMM uuuu", "d MMMM uuuu", "MMMM d, uuuu", "EEEE, d MMMM uuuu",
                "uuuu-MM-dd", "uuuu/M/d", "uuuu年M月d日");
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<PartialDate> single = days().flatMap(day -> Arbitraries.of(
                PartialDate.of(day), PartialDate.parse(day.toString() + "~"),
                PartialDate.parse(day.toString().substring(0, 7)), PartialDate.parse(day.toString().substring(0, 4)),
                PartialDate.parse(day.toString().substring(0, 7) + "~")));
        Arbitrary<PartialDate> spans = days().flatMap(day -> Arbitraries.integers().between(1, 400)
                .map(length -> PartialDate.between(day.minusDays(length), day)));
        return Arbitraries.oneOf(single, spans);
    }
}
