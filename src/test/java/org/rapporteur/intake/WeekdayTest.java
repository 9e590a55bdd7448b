package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// 30 January 2024 was a Tuesday.
class WeekdayTest {
    private static final String STORY = " — Officials of both sides met to speak of the river that both share. They agreed "
            + "to meet again in the spring, and each of them called the talks useful.";

    @Test
    void aDatelineOfThatDayOrTheDayBeforeAgreesWithTheDate() {
        assertNotNull(published("BEIJING, Tuesday" + STORY));
        assertNotNull(published("BEIJING, Monday" + STORY));
        assertNotNull(published("BEIJING" + STORY));
    }

    @Test
    void aDatelineOfAnotherDayLeavesTheChoiceToTheOfficer() {
        Extraction read = read("BEIJING, Friday" + STORY);

        assertNull(read.reading().published());
        assertEquals(List.of("2024-01-30 (January 30, 2024); BEIJING, Friday", "2024-01-30", "January 30, 2024"),
                read.reading().warnings().getFirst().args());
    }

    private static @Nullable String published(String text) {
        return read(text).reading().published();
    }

    private static Extraction read(String text) {
        return Documents.read("talks.txt", "Talks on the river\n\nJanuary 30, 2024\n\n" + text + "\n");
    }
}
