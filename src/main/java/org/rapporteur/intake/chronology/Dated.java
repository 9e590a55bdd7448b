package org.rapporteur.intake.chronology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Warning;

/// A line with the date that it gives.
///
/// @param date null where it cannot be told
/// @param warnings what is doubtful about the date
record Dated(DayLine line, @Nullable PartialDate date, List<Warning> warnings) {
    Dated {
        warnings = List.copyOf(warnings);
    }
}
