package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Where the head and the foot of a pasted text tell its day and its source.
class TextFootTest {
    private static final String TEXT = "The embassy welcomes the protocol that the two ministers signed on Monday, and"
            + " thanks all who took part in the talks of the last four years for their patience and their good will.";

    @Test
    void aPlaceAndADayBelowTheTextAreItsDate() {
        var read = read("On the protocol\n\n" + TEXT + "\n\nLima, 2 March 2026\n");

        assertEquals("2026-03-02", read.answer().reading().published());
        assertTrue(read.text().endsWith("Lima, 2 March 2026"));
        assertEquals("2026-03-02", read("Sur le protocole\n\n" + TEXT + "\n\nLima, le 2 mars 2026\n").answer().reading()
                .published());
    }

    @Test
    void theLastOfSeveralDaysIsNot() {
        assertNull(read("Days of the talks\n\n" + TEXT + "\n\n2 March 2026\n\n" + TEXT
                + "\n\nLima, 3 March 2026\n").answer().reading().published());
        assertNull(read("On the protocol\n\n" + TEXT + "\n\nPrinted in Lima, 2 March 2026\n")
                .answer().reading().published());
    }

    @Test
    void aSourceBelowTheTextMayEndWithItsAddress() {
        var read = read("On the protocol\n\n" + TEXT + "\n\nSource: Lisbon Courier, 2 March 2026, https://n.example/1\n");

        assertEquals("Lisbon Courier 2026-03-02 https://n.example/1", read.answer().reading().outlet() + " "
                + read.answer().reading().published() + " " + read.answer().reading().url());
        assertEquals(TEXT, read.text());
    }

    @Test
    void labelsOfANoteMayBeFollowedByADash() {
        var reading = read("SUBJECT – The protocol: first reading\nDATE – 2 March 2026\n\n" + TEXT + "\n")
                .answer().reading();

        assertEquals("The protocol: first reading 2026-03-02", reading.title() + " " + reading.published());
    }

    @Test
    void aNameThatEndsWithTodayIsNotTheDayOfPrinting() {
        var reading = read("Protocol signed\nUSA Today, 2 March 2026\n\n" + TEXT + "\n").answer().reading();

        assertEquals("2026-03-02 USA Today", reading.published() + " " + reading.outlet());
        assertNull(read("Protocol signed\nToday is 2 March 2026\n\n" + TEXT + "\n").answer().reading().published());
    }

    @Test
    void aDayInWideBracketsOrBesideAPageIsTheDate() {
        assertEquals("2026-03-02", read("发言人答记者问\n（2026年3月2日）\n\n双方就海上执法、渔业合作和海上搜救等议题深入交换意见，"
                + "同意继续保持沟通，妥善管控分歧，维护地区和平稳定。\n").answer().reading().published());
        assertEquals("1998-03-03", read("Protocol signed\nTUESDAY, MARCH 3, 1998                PAGE A7\n\n" + TEXT
                + "\n").answer().reading().published());
    }

    private static Delivered.Piece read(String text) {
        return Delivered.of("a.txt", text).articles().getFirst();
    }
}
