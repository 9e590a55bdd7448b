package org.rapporteur.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The two dates of any view: what was so, and what its authors had recorded by then.
///
/// @param effective the day whose state is shown
/// @param known the day up to whose end the ledger is read, or null for all of it
public record AsOf(LocalDate effective, @Nullable LocalDate known) {
    /// `day` as all that is recorded today tells it.
    public static AsOf of(LocalDate day) {
        return new AsOf(day, null);
    }

    /// The last instant of the ledger to read: 24:00 of the knowledge date in the tracker's zone.
    public Instant knownUntil(ZoneId zone) {
        return known == null
                ? Instant.ofEpochMilli(Long.MAX_VALUE)
                : known.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    /// Lets nothing be recorded that would not be seen: the view leaves out what was recorded lately.
    ///
    /// @throws UserProblem if it does
    public void requireRecording() {
        if (known != null) {
            throw new UserProblem("recordingOff");
        }
    }
}
