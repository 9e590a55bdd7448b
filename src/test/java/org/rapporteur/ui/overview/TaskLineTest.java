package org.rapporteur.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Task;
import org.rapporteur.model.When;

class TaskLineTest {
    @Test
    void theDateAtTheEndIsTheDay() {
        var line = TaskLine.read("Brief the ambassador by 29 April 2024");

        assertEquals("Brief the ambassador", line.what());
        assertEquals(When.of("2024-04-29").date(), line.due().date());
    }

    @Test
    void inChineseTheDayStandsAtEitherEnd() {
        for (String typed : new String[] {"请使馆提供通报稿，2024年5月3日前", "2024年5月3日前请使馆提供通报稿"}) {
            var line = TaskLine.read(typed);

            assertEquals("请使馆提供通报稿", line.what());
            assertEquals(When.of("2024-05-03").date(), line.due().date());
        }
        assertEquals(Task.Form.ASK, TaskLine.read("要求对方提供名单，2024年5月3日前").form());
    }

    @Test
    void aByThatNamesNoDayStays() {
        var line = TaskLine.read("Read the report by the committee");

        assertEquals("Read the report by the committee", line.what());
        assertNull(line.due());
    }

    @Test
    void ofTwoTheOneWithADayCounts() {
        assertEquals("Answer the letter by the committee",
                TaskLine.read("Answer the letter by the committee before 3 May 2024").what());
    }

    @Test
    void aDayWithoutItsYearIsNotGuessed() {
        assertNull(TaskLine.read("Brief the ambassador by 29 April").due());
    }

    @Test
    void whatIsAskedOfSomebodyIsAnAsk() {
        assertEquals(Task.Form.ASK, TaskLine.read("Ask the embassy for its readout").form());
        assertEquals(Task.Form.DELIVERABLE, TaskLine.read("Clear the points").form());
    }
}
