package org.rapporteur.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Since when the officer wants to know what is new.
///
/// @param moment which moment
/// @param day the day, where the officer named one; null in the other cases
public record SinceWhen(Moment moment, @Nullable LocalDate day) {
    /// Which moment.
    public enum Moment {
        /// When the Overview was last looked at.
        LOOKED,
        /// When the last paper left the desk.
        BRIEF,
        /// The beginning of a day.
        DAY
    }

    /// Since the Overview was last looked at.
    public static final SinceWhen LOOKED = new SinceWhen(Moment.LOOKED, null);
    /// Since the last paper left the desk.
    public static final SinceWhen BRIEF = new SinceWhen(Moment.BRIEF, null);

    /// Since the beginning of `day`.
    public static SinceWhen day(LocalDate day) {
        return new SinceWhen(Moment.DAY, day);
    }

    /// Reads the form that [#toString] writes.
    static SinceWhen parse(String text) {
        return switch (text) {
            case "LOOKED" -> LOOKED;
            case "BRIEF" -> BRIEF;
            default -> day(LocalDate.parse(text));
        };
    }

    @Override
    public String toString() {
        return day == null ? moment.name() : day.toString();
    }
}
