package org.rapporteur.service.commitments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.When;

/// How a due date looks from a day.
///
/// @param when the date, or null where none was said
/// @param state which of the cases
/// @param days how many days are left until its last day, or have gone since; 0 in the other cases
public record Due(@Nullable When when, State state, long days) {
    /// The cases.
    public enum State {
        /// It has passed, and the promise is open.
        OVERDUE,
        /// It is now: the day, or a day of the time that was named.
        NOW,
        /// It lies ahead.
        AHEAD,
        /// None was said.
        NO_DATE,
        /// It no longer matters: the promise is kept, settled otherwise, or broken.
        SETTLED
    }

    /// The due date `when` on `day`.
    public static Due of(@Nullable When when, boolean settled, LocalDate day) {
        if (settled) {
            return new Due(when, State.SETTLED, 0);
        }
        if (when == null) {
            return new Due(null, State.NO_DATE, 0);
        }
        long left = ChronoUnit.DAYS.between(day, when.latest());
        return left < 0 ? new Due(when, State.OVERDUE, -left)
                : when.earliest().isAfter(day) ? new Due(when, State.AHEAD, left) : new Due(when, State.NOW, left);
    }

    /// Whether something must be done: it is now, or has passed.
    public boolean presses() {
        return state == State.OVERDUE || state == State.NOW;
    }

    /// Whether it is open and its last day comes within `more` days, or has passed.
    public boolean within(long more) {
        return state == State.OVERDUE || (state == State.NOW || state == State.AHEAD) && days <= more;
    }
}
