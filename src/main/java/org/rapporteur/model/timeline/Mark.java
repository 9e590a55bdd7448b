package org.rapporteur.model.timeline;

import java.time.LocalDate;
import org.rapporteur.model.Id;
import org.rapporteur.model.When;

/// Something dated on the timeline.
///
/// @param kind what it is
/// @param record the record that says so
/// @param when the date as the source states it
/// @param from the first day on which it can be
/// @param to the last day on which it can be, included
/// @param what what happened, or the name of the event
/// @param detail what goes with it: the words of the levels, the place; may be empty
/// @param level the level set, 1 to 5, or 0
/// @param sources how many articles speak for it
/// @param possibly whether it may not have happened yet at the date of the view
/// @param ghost whether it belongs to the other period or tracker of a comparison
public record Mark(
        Kind kind,
        Id<?> record,
        When when,
        int from,
        int to,
        String what,
        String detail,
        int level,
        int sources,
        boolean possibly,
        boolean ghost) {
    /// What a mark can be.
    public enum Kind { CHANGE, DEVELOPMENT, EVENT, LINK }

    /// Whether it lies on certain days: one day, or for an event the first to the last of them.
    public boolean exact() {
        boolean lasts = kind == Kind.EVENT && when.date().isInterval() && !when.date().isAbout();
        return when.date().isDay() || (lasts && to - from < 32);
    }

    /// The first day.
    public LocalDate first() {
        return LocalDate.ofEpochDay(from);
    }

    /// The last day.
    public LocalDate last() {
        return LocalDate.ofEpochDay(to);
    }

    /// The same, drawn `days` later than it was, as one of a comparison.
    public Mark shifted(int days) {
        return new Mark(kind, record, when, from + days, to + days, what, detail, level, sources, possibly, true);
    }
}
