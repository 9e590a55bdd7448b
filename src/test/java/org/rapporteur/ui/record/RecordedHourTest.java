package org.rapporteur.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecordedHourTest {
    private static final Instant AT = Instant.parse("2026-03-04T03:15:00Z");

    @Test
    void whereTheComputerShowsTheSameHourTheZoneIsNotSaid() {
        assertEquals("03:15", hour("UTC", "Europe/London"));
        assertEquals("09:15", hour("Asia/Dhaka", "Asia/Dhaka"));
    }

    @Test
    void whereTheComputerShowsAnotherHourTheZoneIsSaid() {
        assertEquals("09:15 GMT+6", hour("Asia/Dhaka", "UTC"));
        assertEquals("22:15 GMT-5", hour("America/New_York", "Asia/Dhaka"));
    }

    private static String hour(String tracker, String computer) {
        return RecordedHour.of(AT, ZoneId.of(tracker), ZoneId.of(computer), Locale.ENGLISH);
    }
}
