package org.rapporteur.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.When;

class QuotedDateTest {
    private static final When TUESDAY = When.of("2024-01-30");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Officials met Tuesday to discuss it.                 | 2024-01-30",
        "The White House said Monday.                         | 2024-01-29",
        "They met on Wednesday.                               | 2024-01-24",
        "They spoke yesterday.                                | 2024-01-29",
        "They met on January 27, 2024 in Bangkok.             | 2024-01-27",
        "They met on 27 January in Bangkok.                   | 2024-01-27",
        "Talks on Nov. 15 in Woodside.                        | 2023-11-15",
        "The talks of Jan. 26-27, 2024 lasted twelve hours.   | 2024-01-26/2024-01-27",
        "双方于1月27日会谈。                                     | 2024-01-27",
        "2024年1月27日，双方会谈。                                | 2024-01-27",
    })
    void aSentenceSaysWhen(String sentence, String edtf) {
        QuotedDate found = QuotedDate.in(sentence.strip(), TUESDAY);

        assertEquals(edtf, found == null ? null : found.when().date().edtf());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They agreed to exchange proposals by 20 November 2026. | 2026-11-20",
        "Papers are due no later than 20 November 2026.         | 2026-11-20",
        "双方同意在2026年11月20日之前交换文本。                       | 2026-11-20",
    })
    void aDayByWhichSomethingIsToBeDoneIsNotTheOneOnWhichItWasPromised(String sentence, String edtf) {
        assertNull(QuotedDate.in(sentence.strip(), null));
        assertEquals(edtf, QuotedDate.ahead(sentence.strip(), null).when().date().edtf());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The working group will meet on Thursday.",
        "They meet next Tuesday.",
        "Talks are scheduled for February 3.",
        "In May they spoke again.",
        "There is no such day as February 30, 2024.",
    })
    void whatIsToComeOrVagueGivesNoDate(String sentence) {
        assertNull(QuotedDate.in(sentence, TUESDAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The force has undertaken to use no live rounds from 1 March.",
        "It takes effect on March 1.",
        "双方同意自3月1日起恢复。",
    })
    void aDayWithoutAYearThatIsNearerAheadThanBehindIsNotSetBackAYear(String sentence) {
        assertNull(QuotedDate.in(sentence, TUESDAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They agreed on 27 January 2024 to meet by 3 March 2024. | 2024-01-27",
        "They agreed to meet by 3 March 2024.                    | 2024-03-03",
        "They met on 29 and 30 January 2024 in Beijing.          | 2024-01-29/2024-01-30",
        "They met on 2 and 30 January 2024 in Beijing.           | 2024-01-30",
    })
    void aDayThatIsPastGoesBeforeOneToCome(String sentence, String edtf) {
        QuotedDate found = QuotedDate.in(sentence.strip(), TUESDAY);

        assertEquals(edtf, found == null ? null : found.when().date().edtf());
    }

    @Test
    void aDayToComeIsFoundBesideOneThatIsPast() {
        QuotedDate found = QuotedDate.ahead("They agreed on 27 January 2024 to meet by 3 March 2024.", TUESDAY);

        assertEquals("2024-03-03", found == null ? null : found.when().date().edtf());
        assertNull(QuotedDate.ahead("They agreed on 27 January 2024 to meet.", TUESDAY));
    }

    @Test
    void aWeekdayMeansNothingWithoutTheArticlesDate() {
        assertNull(QuotedDate.in("Officials met Tuesday.", null));
    }

    @Test
    void aWeekdayMeansNothingInAnArticleOfAMonth() {
        assertNull(QuotedDate.in("Officials met Tuesday.", When.of("2024-01")));
    }

    @Test
    void theSentenceAroundTheQuoteCounts() {
        String text = "They rested on Sunday. On Monday, Jan. 29 they shared an understanding of the plan. Later they left.";

        assertEquals("2024-01-29", edtf(text, "an understanding", TUESDAY));
    }

    @Test
    void theArticlesDateIsTheLastResort() {
        assertEquals("2024-01-30", edtf("They shared an understanding.", "an understanding", TUESDAY));
    }

    @Test
    void nothingStatedGivesNothing() {
        assertNull(edtf("They shared an understanding.", "an understanding", null));
    }

    private static @Nullable String edtf(String text, String quote, @Nullable When published) {
        int from = text.indexOf(quote);
        QuotedDate found = QuotedDate.of(text, from, from + quote.length(), published);
        return found == null ? null : found.when().date().edtf();
    }
}
