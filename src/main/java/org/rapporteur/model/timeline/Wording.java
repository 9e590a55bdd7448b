package org.rapporteur.model.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.rapporteur.model.LinkForm;

/// The words that a picture needs besides those on record.
///
/// @param dates how the days along the axis are written
/// @param tie the word of an influence, "retaliation"
/// @param dayZero what is written where a relative axis begins
/// @param notAssessed what stands where no level is in force
public record Wording(Dates dates, Function<LinkForm, String> tie, String dayZero, String notAssessed) {
    /// How days are written, in the patterns of [DateTimeFormatter].
    ///
    /// @param locale whose names of months they take
    /// @param day a day among others, its year in two digits
    /// @param month a month among others
    /// @param year a year
    /// @param whole a day by itself
    public record Dates(Locale locale, String day, String month, String year, String whole) {
        String say(String pattern, LocalDate date) {
            return DateTimeFormatter.ofPattern(pattern, locale).format(date);
        }
    }
}
