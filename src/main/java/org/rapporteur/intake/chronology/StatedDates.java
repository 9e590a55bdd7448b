package org.rapporteur.intake.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.DatePhrase.Digits;

/// The dates of a document that stand in full, and what these say of the others: in which
/// direction it runs, and in which order its digits are.
final class StatedDates {
    private final List<@Nullable LocalDate> days = new ArrayList<>();
    private int monthFirst;
    private int dayFirst;
    private int forward;

    /// The full dates among `lines`.
    static StatedDates of(List<DayLine> lines) {
        var stated = new StatedDates();
        LocalDate last = null;
        for (DayLine line : lines) {
            DatePhrase phrase = line.phrase();
            LocalDate day = phrase == null || !phrase.hasYear() || phrase.isCoarse()
                    || phrase.order() == Digits.EITHER ? null : day(phrase, 0, 0);
            stated.days.add(day);
            stated.monthFirst += phrase != null && phrase.order() == Digits.MONTH_FIRST ? 1 : 0;
            stated.dayFirst += phrase != null && phrase.order() == Digits.DAY_FIRST ? 1 : 0;
            if (day != null) {
                stated.forward += last == null ? 0 : Integer.signum(day.compareTo(last));
                last = day;
            }
        }
        return stated;
    }

    /// The first day that `phrase` means in `year`, or null where there is no such day.
    static @Nullable LocalDate day(DatePhrase phrase, int year, int month) {
        try {
            return phrase.in(year, month).earliest();
        } catch (DateTimeException unreal) {
            return null;
        }
    }

    /// Whether the newest come first.
    boolean isBackward() {
        return forward < 0;
    }

    /// Which order all unmistakable dates in digits have, or [Digits#EITHER] where there are none,
    /// or of both sorts.
    Digits convention() {
        if (monthFirst > 0 && dayFirst == 0) {
            return Digits.MONTH_FIRST;
        }
        return dayFirst > 0 && monthFirst == 0 ? Digits.DAY_FIRST : Digits.EITHER;
    }

    /// Whether `day` stands between its neighbours if line `i` means it. Where there is none on a
    /// side, that side is open.
    boolean fits(int i, LocalDate day) {
        LocalDate above = above(i);
        LocalDate below = below(i);
        LocalDate low = isBackward() ? below : above;
        LocalDate high = isBackward() ? above : below;
        return (low == null || !day.isBefore(low)) && (high == null || !day.isAfter(high));
    }

    /// The only year in which line `i` stands between full dates above and below it, or null.
    @Nullable Integer onlyYear(int i, DatePhrase phrase, int month) {
        LocalDate above = above(i);
        LocalDate below = below(i);
        if (above == null || below == null) {
            return null;
        }
        Integer only = null;
        int first = Math.min(above.getYear(), below.getYear());
        int last = Math.max(above.getYear(), below.getYear());
        for (int year = first; year <= last; year++) {
            LocalDate day = day(phrase, year, month);
            if (day != null && fits(i, day)) {
                if (only != null) {
                    return null;
                }
                only = year;
            }
        }
        return only;
    }

    /// Whether there is a full date on either side of line `i`.
    boolean hasNeighbour(int i) {
        return above(i) != null || below(i) != null;
    }

    private @Nullable LocalDate above(int i) {
        for (int at = i - 1; at >= 0; at--) {
            if (days.get(at) != null) {
                return days.get(at);
            }
        }
        return null;
    }

    private @Nullable LocalDate below(int i) {
        for (int at = i + 1; at < days.size(); at++) {
            if (days.get(at) != null) {
                return days.get(at);
            }
        }
        return null;
    }
}
