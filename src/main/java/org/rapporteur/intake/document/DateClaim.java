package org.rapporteur.intake.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/// One place in a document that says when it was published.
///
/// @param date the civil date as it stands there
/// @param carrier what sort of place
/// @param words the date in the source's own words, or null where they are only its EDTF form
/// @param place the place, as a person can find it in the document
/// @param moment the moment, where it is stated with its time zone: the civil date of the place of publication
///     may then be a day off
public record DateClaim(
        PartialDate date, Carrier carrier, @Nullable String words, String place, @Nullable OffsetDateTime moment) {
    private static final int WESTMOST = 12;
    private static final int EASTMOST = 14;

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
        return new DateClaim(date, Carrier.VISIBLE, words, line, null);
    }

    /// Whether it is stated in UTC, which is the time of few places.
    public boolean isUtc() {
        return moment != null && moment.getOffset().equals(ZoneOffset.UTC);
    }

    /// Whether it was `day` somewhere on earth at the moment that it states; so too where it states none.
    public boolean canBe(LocalDate day) {
        if (moment == null) {
            return true;
        }
        LocalDateTime utc = moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        return !day.isBefore(utc.minusHours(WESTMOST).toLocalDate())
                && !day.isAfter(utc.plusHours(EASTMOST).toLocalDate());
    }
}
