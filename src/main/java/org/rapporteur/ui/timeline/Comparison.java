package org.rapporteur.ui.timeline;

import java.nio.file.Path;
import java.time.LocalDate;

/// What the timeline is held against.
sealed interface Comparison {
    /// Another period of the same relationship.
    ///
    /// @param zero the day of the period in view that counts as day 0
    /// @param other the day of the other period that lies on it
    /// @param name of the other period
    record Period(LocalDate zero, LocalDate other, String name) implements Comparison {
        /// How many days the other period is moved by.
        int shift() {
            return (int) (zero.toEpochDay() - other.toEpochDay());
        }
    }

    /// The lanes of another tracker, opened to read.
    record Second(Path file) implements Comparison {}
}
