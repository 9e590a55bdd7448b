package org.rapporteur.ui.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The hour at which something was recorded, by the clocks of the tracker's zone, whose days its histories are
/// told in.
final class RecordedHour {
    private RecordedHour() {}

    /// "09:15", or "09:15 GMT+6" where the clock of this computer, by which the window tells when it saved,
    /// shows another hour.
    static String of(Instant at, ZoneId tracker, ZoneId computer, Locale locale) {
        boolean same = tracker.getRules().getOffset(at).equals(computer.getRules().getOffset(at));
        return at.atZone(tracker).format(DateTimeFormatter.ofPattern(same ? "HH:mm" : "HH:mm O", locale));
    }
}
