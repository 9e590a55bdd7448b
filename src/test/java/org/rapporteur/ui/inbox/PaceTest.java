package org.rapporteur.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;

class PaceTest {
    private long now;
    private final Pace pace = new Pace(new Messages(Locale.ENGLISH), () -> now);

    @Test
    void theFirstSecondsTellNothingOfTheTimeLeft() {
        now = 2_000_000_000L;

        assertEquals("Reading 2 of 10,000: talks.html", pace.sentence(1, 10_000, "talks.html"));
    }

    @Test
    void rateAndTimeLeftAreSaid() {
        now = 10_000_000_000L;

        assertEquals("Reading 101 of 400 · 10 a second · about 30 seconds left: talks.html",
                pace.sentence(100, 400, "talks.html"));
        assertEquals("Reading 101 of 10,000 · 10 a second · about 17 minutes left: talks.html",
                pace.sentence(100, 10_000, "talks.html"));
    }
}
