package org.rapporteur.intake.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Chronology;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.Warning;

class ChronologyReaderTest {
    private static final String LONG = "The two sides exchanged views on the bilateral relationship and agreed to keep"
            + " lines of communication open at all levels, in keeping with what their leaders said before.";

    private final DeskDocument desk = new DeskDocument();

    @Test
    void headingsGiveTheDaysAndQuotationsBelongToTheEntryAboveThem() {
        desk.heading(1, "2024").heading(2, "January 30").entry("Sullivan [said] this.").quote(LONG).quote(LONG + " b")
                .entry("Wang [said] that.").heading(2, "31 January").entry("Yellen [met] He Lifeng.");

        List<ChronologyEntry> entries = entries();

        assertEquals(List.of("2024-01-30", "2024-01-30", "2024-01-31"), dates(entries));
        assertEquals(List.of(LONG, LONG + " b"), entries.getFirst().quoted());
        assertEquals("Sullivan said this.", entries.getFirst().text());
        assertEquals("said", entries.getFirst().links().getFirst().text());
        assertTrue(entries.stream().allMatch(entry -> entry.warnings().isEmpty()), entries.toString());
    }

    @Test
    void boldLinesAndPlainLinesAreDaysToo() {
        desk.bold("January 26, 2024").entry("A [said] one thing.").plain("January 27, 2024")
                .entry("B [said] another.").heading(2, "Monday, January 29, 2024").entry("C [said] a third.");

        assertEquals(List.of("2024-01-26", "2024-01-27", "2024-01-29"), dates(entries()));
    }

    @Test
    void aDateLineWithinAQuotationIsNoDay() {
        desk.heading(2, "January 26, 2024").entry("A [released] this:").plain("FOR IMMEDIATE RELEASE")
                .plain("January 26, 2024").plain(LONG).plain("March 3, 2019").plain(LONG + " more")
                .heading(2, "January 27, 2024").entry("B [said] another.")
                .heading(2, "January 28, 2024").entry("C [said] another thing.");

        List<ChronologyEntry> entries = entries();

        assertEquals(List.of("2024-01-26", "2024-01-27", "2024-01-28"), dates(entries));
        assertEquals(5, entries.getFirst().quoted().size());
        assertEquals(List.of("chronology.date-inside"), keys(entries.getFirst()));
    }

    @Test
    void aDayThatDoesNotExistGivesNoDateAndAWarning() {
        desk.heading(2, "February 28, 2024").entry("A [said] this.").heading(2, "February 30, 2024")
                .entry("B [said] that.").heading(2, "March 1, 2024").entry("C [said] those.");

        ChronologyEntry entry = entries().get(1);

        assertNull(entry.date());
        assertEquals("February 30, 2024", entry.dateWords());
        assertEquals(List.of("chronology.unreal"), keys(entry));
    }

    @Test
    void aMisspeltMonthIsReadAndFlagged() {
        desk.heading(2, "Janaury 30, 2024").entry("A [said] this.").heading(2, "Feburary 2, 2024")
                .entry("B [said] that.").heading(2, "Setpember 4, 2024").entry("C [said] those.");

        List<ChronologyEntry> entries = entries();

        assertEquals(List.of("2024-01-30", "2024-02-02", "2024-09-04"), dates(entries));
        assertEquals(List.of("chronology.misspelt"), keys(entries.get(2)));
    }

    @Test
    void anUnreadableHeadingGivesNoDateAndIsNotPassedOver() {
        desk.heading(2, "January 30, 2024").entry("A [said] this.").heading(2, "Xxuary 31, 2024")
                .entry("B [said] that.").heading(2, "February 1, 2024").entry("C [said] those.");

        List<ChronologyEntry> entries = entries();

        assertNull(entries.get(1).date());
        assertEquals(List.of("chronology.unreadable"), keys(entries.get(1)));
    }

    @Test
    void digitsInTwoOrdersAreWeighedByTheRestAndNeverGuessed() {
        desk.heading(2, "3/4/2024").entry("A [said] this.");
        assertNull(entries().getFirst().date());
        assertEquals(List.of("chronology.two-ways"), keys(entries().getFirst()));

        desk.heading(2, "3/25/2024").entry("B [said] that.").heading(2, "3/26/2024").entry("C [said] that too.");

        assertEquals(List.of("2024-03-04", "2024-03-25", "2024-03-26"), dates(entries()));
        assertEquals(List.of("chronology.one-of-two"), keys(entries().getFirst()));
    }

    @Test
    void aWrongWeekdayIsFlagged() {
        desk.heading(2, "Wednesday, January 30, 2024").entry("A [said] this.");

        assertEquals(List.of("chronology.weekday"), keys(entries().getFirst()));
    }

    @Test
    void spansAndPartsOfMonthsAreDates() {
        desk.heading(2, "January 26–27, 2024").entry("A [said] this.")
                .heading(2, "30 January – 2 February 2024").entry("B [said] that.")
                .heading(2, "mid-April 2024").entry("C [said] those.")
                .heading(2, "December 30, 2024 - January 2, 2025").entry("D [said] these.");

        assertEquals(List.of("2024-01-26/2024-01-27", "2024-01-30/2024-02-02", "2024-04",
                "2024-12-30/2025-01-02"), dates(entries()));
    }

    @Test
    void aYearOfLongAgoIsNoReasonToGuessOne() {
        desk.heading(2, "3 July 1844").entry("A treaty [is] signed.")
                .heading(2, "July 28, 1868").entry("Another [is] signed.")
                .heading(2, "April 1899").entry("A note [is] sent.")
                .heading(2, "3 January 2024").entry("C [said] this.");

        assertEquals(List.of("1844-07-03", "1868-07-28", "1899-04", "2024-01-03"), dates(entries()));
    }

    @Test
    void aStretchPastedTwiceIsFlaggedAsRepeat() {
        for (int i = 0; i < 2; i++) {
            desk.heading(2, "January 30, 2024").entry("A long enough entry about what A [said] to B on that day.")
                    .heading(2, "January 31, 2024").entry("Another long enough entry about what C [said] to D then.");
        }

        List<ChronologyEntry> entries = entries();

        assertTrue(entries.get(0).warnings().isEmpty());
        assertEquals("chronology.repeat", keys(entries.get(2)).getFirst());
        assertEquals("chronology.repeat", keys(entries.get(3)).getFirst());
    }

    @Test
    void aDayOutOfOrderIsFlaggedAndKept() {
        desk.heading(2, "January 30, 2024").entry("A [said] this.").heading(2, "January 31, 2023")
                .entry("B [said] that.").heading(2, "February 1, 2024").entry("C [said] those.")
                .heading(2, "February 2, 2024").entry("D [said] these.");

        assertEquals("2023-01-31", dates(entries()).get(1));
        assertEquals(List.of("chronology.out-of-order"), keys(entries().get(1)));
    }

    @Test
    void linksInFieldsAndInSeveralPiecesAreWhole() {
        desk.heading(2, "January 30, 2024");
        desk.field("Wang ", " HYPERLINK \"https://example.org/a\" \\l \"top\" \\o \"tip\" ", "sa", "id", " it");
        desk.document.getParagraphs().getLast().createRun().setText(" plainly.");

        ChronologyEntry entry = entries().getFirst();

        assertEquals("Wang said it plainly.", entry.text());
        assertEquals(List.of(new ChronologyEntry.Link("said it", "https://example.org/a#top")), entry.links());
    }

    @Test
    void entriesMayBeginWithTheirDate() {
        desk.heading(1, "2024").entry("Jan 30: A [said] this.").plain(LONG).entry("Feb. 2 – B [said] that.")
                .entry("5 February: C [said] those.");

        List<ChronologyEntry> entries = entries();

        assertEquals(List.of("2024-01-30", "2024-02-02", "2024-02-05"), dates(entries));
        assertEquals("A said this.", entries.getFirst().text());
    }

    @Test
    void theYearTurnsWithTheDaysAboveAndIsFlagged() {
        desk.heading(2, "December 30, 2023").entry("A [said] this.").heading(2, "January 2").entry("B [said] that.");

        assertEquals(List.of("2023-12-30", "2024-01-02"), dates(entries()));
        assertEquals(List.of("chronology.year-from-above"), keys(entries().get(1)));
    }

    @Test
    void withoutAnyYearThereIsNoDate() {
        desk.heading(2, "January 30").entry("A [said] this.");

        assertNull(entries().getFirst().date());
        assertEquals(List.of("chronology.no-year"), keys(entries().getFirst()));
    }

    @Test
    void theSpanOfAnEntryIsWhereItStandsInTheText() {
        desk.heading(2, "January 30, 2024").entry("Sullivan [said] this.").quote(LONG).entry("Wang [said] that.");

        Chronology read = ChronologyReader.docx(desk.bytes());
        var span = read.entries().getFirst().span();

        assertEquals("Sullivan said this.\n\n" + LONG, read.text().substring(span.from(), span.to()));
    }

    @Test
    void anEntryOverSeveralParagraphsIsOne() {
        desk.heading(2, "January 30, 2024").entry("Sullivan [said] this and").plain("that, and one more thing.")
                .indented(LONG).entry("Wang [said] something.").indented(LONG + " x");

        List<ChronologyEntry> entries = entries();

        assertEquals("Sullivan said this and\nthat, and one more thing.", entries.getFirst().text());
        assertEquals(2, entries.size());
    }

    @Test
    void chineseDatesAreRead() {
        desk.heading(2, "2024年1月30日 星期二").entry("王毅[会见]沙利文。").heading(2, "1月31日").entry("外交部[表示]，中方反对。")
                .heading(2, "二〇二四年二月三日").entry("习近平[会见]布林肯。");

        assertEquals(List.of("2024-01-30", "2024-01-31", "2024-02-03"), dates(entries()));
        assertFalse(keys(entries().getFirst()).contains("chronology.weekday"));
    }

    private List<ChronologyEntry> entries() {
        return ChronologyReader.docx(desk.bytes()).entries();
    }

    private static List<String> dates(List<ChronologyEntry> entries) {
        return entries.stream().map(entry -> String.valueOf(entry.date())).toList();
    }

    private static List<String> keys(ChronologyEntry entry) {
        return entry.warnings().stream().map(Warning::key).toList();
    }
}
