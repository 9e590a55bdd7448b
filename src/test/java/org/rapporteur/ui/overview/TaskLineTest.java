package org.rapporteur.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Task;
import org.rapporteur.model.When;

class TaskLineTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 26);

    @Test
    void theDateAtTheEndIsTheDay() {
        var line = TaskLine.read("Brief the ambassador by 29 April 2024", TODAY);

        assertEquals("Brief the ambassador", line.what());
        assertEquals(When.of("2024-04-29").date(), line.due().date());
    }

    @Test
    void inChineseTheDayStandsAtEitherEnd() {
        for (String typed : new String[] {"请使馆提供通报稿，2024年5月3日前", "2024年5月3日前请使馆提供通报稿"}) {
            var line = TaskLine.read(typed, TODAY);

            assertEquals("请使馆提供通报稿", line.what());
            assertEquals(When.of("2024-05-03").date(), line.due().date());
        }
        assertEquals(Task.Form.ASK, TaskLine.read("要求对方提供名单，2024年5月3日前", TODAY).form());
    }

    @Test
    void aByThatNamesNoDayStays() {
        var line = TaskLine.read("Read the report by the committee", TODAY);

        assertEquals("Read the report by the committee", line.what());
        assertNull(line.due());
    }

    @Test
    void ofTwoTheOneWithADayCounts() {
        assertEquals("Answer the letter by the committee",
                TaskLine.read("Answer the letter by the committee before 3 May 2024", TODAY).what());
    }

    @Test
    void aDayWithoutItsYearIsTheNextSuchDayAndKeepsItsWords() {
        for (String typed : new String[] {"by 28 Apr", "before April 28th"}) {
            var due = TaskLine.read("Brief the ambassador " + typed, TODAY).due();

            assertEquals("2024-04-28", due.date().edtf());
            assertEquals(typed.substring(typed.indexOf(' ') + 1), due.words());
        }
        assertEquals("2024-04-26", TaskLine.read("Brief him by 26 April", TODAY).due().date().edtf());
        assertEquals("2025-04-25", TaskLine.read("Brief him by 25 April", TODAY).due().date().edtf());
        assertEquals("2024-05-03", TaskLine.read("请使馆提供通报稿，5月3日前", TODAY).due().date().edtf());
        assertEquals("请使馆提供通报稿", TaskLine.read("5月3日前请使馆提供通报稿", TODAY).what());
    }

    @Test
    void whatCanBeReadTwoWaysOrIsNoDayStaysInTheWords() {
        for (String typed : new String[] {"by 3/5", "by 31 April", "by May", "by 29 February", "by 5月"}) {
            assertNull(TaskLine.read("Brief the ambassador " + typed, TODAY).due(), typed);
        }
    }

    @Test
    void whatIsAskedOfSomebodyIsAnAsk() {
        assertEquals(Task.Form.ASK, TaskLine.read("Ask the embassy for its readout", TODAY).form());
        assertEquals(Task.Form.DELIVERABLE, TaskLine.read("Clear the points", TODAY).form());
    }
}
