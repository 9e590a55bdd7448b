package org.rapporteur.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A date with the source's own words for it, as in `2024-04`, "mid-April".
///
/// @param date how exactly it is known
/// @param words the source's words, or null where they add nothing
public record When(PartialDate date, @Nullable String words) {
    /// A date without words.
    public static When of(PartialDate date) {
        return new When(date, null);
    }

    /// The date that `edtf` writes, without words.
    ///
    /// @throws java.time.DateTimeException if `edtf` is no date
    public static When of(String edtf) {
        return of(PartialDate.parse(edtf));
    }

    /// The first day that it can mean.
    public LocalDate earliest() {
        return date.earliest();
    }

    /// The last day that it can mean.
    public LocalDate latest() {
        return date.latest();
    }
}
