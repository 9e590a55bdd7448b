package org.rapporteur.intake.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/// One place in a document that says when it was published.
///
/// @param date the civil date as it stands there
/// @param carrier what sort of place
/// @param words the date in the source's own words, or null where they are only its EDTF form
/// @param place the place, as a person can find it in the document
/// @param utc whether it is stated in UTC, so that the civil date of the place of publication
///     may be a day off
public record DateClaim(PartialDate date, Carrier carrier, @Nullable String words, String place, boolean utc) {
    /// What a claim rests on. Claims of one carrier are one voice, however often repeated.
    public enum Carrier {
        /// Metadata that say "published".
        METADATA,
        /// A date line that a reader sees.
        VISIBLE,
        /// The address of the page: never enough alone.
        ADDRESS,
        /// Metadata that carry a date without saying of what: never enough alone.
        UNNAMED;

        /// Whether a claim of this sort can stand without another.
        public boolean standsAlone() {
            return this == METADATA || this == VISIBLE;
        }
    }

    public static DateClaim visible(PartialDate date, String words, String line) {
        return new DateClaim(date, Carrier.VISIBLE, words, line, false);
    }
}
