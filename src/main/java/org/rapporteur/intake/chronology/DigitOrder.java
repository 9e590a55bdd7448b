package org.rapporteur.intake.chronology;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.DatePhrase.Digits;
import org.rapporteur.model.Warning;

/// Weighs the two readings of a date like 3/4/2024: by a weekday beside it, by the dates around it,
/// and by the order that the document keeps where there is no doubt. Without evidence, or with
/// evidence for both, there is no date.
final class DigitOrder {
    private final StatedDates stated;
    private final int at;

    /// For line `at`.
    DigitOrder(StatedDates stated, int at) {
        this.stated = stated;
        this.at = at;
    }

    /// `written` as it is to be read, or null with a warning where that cannot be told.
    @Nullable DatePhrase settle(DatePhrase written, @Nullable Integer year, List<Warning> warnings) {
        DatePhrase other = written.swapped();
        LocalDate monthFirst = StatedDates.day(written, year == null ? 0 : year, 0);
        LocalDate dayFirst = StatedDates.day(other, year == null ? 0 : year, 0);
        if (monthFirst == null || dayFirst == null) {
            return written;
        }
        if (written.weekday() != null) {
            boolean first = monthFirst.getDayOfWeek() == written.weekday();
            if (first != (dayFirst.getDayOfWeek() == written.weekday())) {
                return first ? written : other;
            }
        }
        Digits evidence = weigh(monthFirst, dayFirst);
        if (evidence == Digits.EITHER) {
            warnings.add(Warning.of("chronology.two-ways", written.words(), monthFirst.toString(),
                    dayFirst.toString()));
            return null;
        }
        boolean first = evidence == Digits.MONTH_FIRST;
        warnings.add(Warning.of("chronology.one-of-two", written.words(),
                (first ? monthFirst : dayFirst).toString(), (first ? dayFirst : monthFirst).toString()));
        return first ? written : other;
    }

    private Digits weigh(LocalDate monthFirst, LocalDate dayFirst) {
        Digits kept = stated.convention();
        boolean first = stated.fits(at, monthFirst);
        boolean second = stated.fits(at, dayFirst);
        if (!stated.hasNeighbour(at) || first == second) {
            return first ? kept : Digits.EITHER;
        }
        Digits order = first ? Digits.MONTH_FIRST : Digits.DAY_FIRST;
        return kept == Digits.EITHER || kept == order ? order : Digits.EITHER;
    }
}
