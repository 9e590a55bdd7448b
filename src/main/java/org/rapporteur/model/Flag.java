package org.rapporteur.model;

import java.time.LocalDate;

/// What an officer holds possible for a month ahead, in the manner of the International Crisis
/// Group's [CrisisWatch](https://www.crisisgroup.org/crisiswatch/about-crisiswatch).
///
/// @param issue the issue
/// @param form which way
/// @param month the month ahead
/// @param why one sentence
/// @param marking its handling label
public record Flag(Id<Issue> issue, Form form, PartialDate month, String why, String marking) implements Content {
    /// What the month may bring.
    public enum Form {
        /// A particular risk that the conflict begins anew or grows significantly.
        RISK,
        /// An opportunity to resolve it.
        OPPORTUNITY
    }

    /// Whether it is of use on `day`: its month is the present one or the next.
    public boolean isAheadOn(LocalDate day) {
        return !month.latest().isBefore(day) && !month.earliest().isAfter(day.plusMonths(1));
    }
}
