package org.rapporteur.intake.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.DatePhrase.Digits;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Warning;

/// Gives every line its date: as it is written, its year and month completed from the lines above.
/// Where there is a doubt there is a warning; where two dates are as likely there is none.
final class Dating {
    private static final int FAR = 92;

    private final List<DayLine> lines;
    private final StatedDates stated;
    private final @Nullable Integer titleYear;
    private final List<Dated> dated = new ArrayList<>();
    private int year;
    private int month;
    private boolean section;
    private @Nullable LocalDate before;

    private Dating(List<DayLine> lines, @Nullable Integer titleYear) {
        this.lines = lines;
        this.stated = StatedDates.of(lines);
        this.titleYear = titleYear;
    }

    /// The dates of `lines`, in their order.
    ///
    /// @param titleYear the one year that the lines above the first date name, or null
    static List<Dated> of(List<DayLine> lines, @Nullable Integer titleYear) {
        var dating = new Dating(lines, titleYear);
        for (int i = 0; i < lines.size(); i++) {
            dating.dated.add(dating.one(i));
        }
        return dating.dated;
    }

    private Dated one(int i) {
        DayLine line = lines.get(i);
        DatePhrase phrase = line.phrase();
        var warnings = new ArrayList<Warning>();
        PartialDate date = null;
        if (line.kind() == DayLine.Kind.OTHER) {
            warnings.add(Warning.of("chronology.under-heading", line.words()));
        } else if (phrase == null) {
            warnings.add(Warning.of("chronology.unreadable", line.words()));
        } else {
            date = read(i, phrase, warnings);
            follow(phrase, date);
        }
        return new Dated(line, date, warnings);
    }

    private @Nullable PartialDate read(int i, DatePhrase written, List<Warning> warnings) {
        DatePhrase phrase = written;
        if (written.order() == Digits.EITHER) {
            phrase = new DigitOrder(stated, i).settle(written, yearOf(i, written, new ArrayList<>()), warnings);
        }
        if (phrase == null) {
            return null;
        }
        if (phrase.from().month() == 0 && phrase.from().day() > 0 && month == 0 && !hasLastMonth(phrase)) {
            warnings.add(Warning.of("chronology.no-month", written.words()));
            return null;
        }
        Integer inYear = phrase.hasYear() ? Integer.valueOf(0) : yearOf(i, phrase, warnings);
        return inYear == null ? null : real(phrase, inYear, warnings);
    }

    private static boolean hasLastMonth(DatePhrase phrase) {
        return phrase.to() != null && phrase.to().month() > 0;
    }

    private @Nullable PartialDate real(DatePhrase phrase, int inYear, List<Warning> warnings) {
        try {
            PartialDate date = phrase.in(inYear, month);
            if (phrase.contradicts(date)) {
                warnings.add(Warning.of("chronology.weekday", phrase.words()));
            }
            if (phrase.misspelt()) {
                warnings.add(Warning.of("chronology.misspelt", phrase.words(), date.edtf()));
            }
            return date;
        } catch (DateTimeException unreal) {
            warnings.add(Warning.of("chronology.unreal", phrase.words()));
            return null;
        }
    }

    /// The year of a date that names none, or null where it cannot be told.
    private @Nullable Integer yearOf(int i, DatePhrase phrase, List<Warning> warnings) {
        if (phrase.hasYear()) {
            return phrase.from().year() > 0 ? phrase.from().year() : phrase.to() == null ? 0 : phrase.to().year();
        }
        if (section) {
            if (month > 0 && phrase.from().month() > 0 && phrase.from().month() != month && !phrase.isCoarse()) {
                warnings.add(Warning.of("chronology.other-month", phrase.words()));
            }
            return year;
        }
        LocalDate last = before;
        if (last == null) {
            warnings.add(titleYear == null ? Warning.of("chronology.no-year", phrase.words())
                    : Warning.of("chronology.year-of-title", phrase.words(), String.valueOf(titleYear)));
            return titleYear;
        }
        return nearest(i, phrase, last, warnings);
    }

    private @Nullable Integer nearest(int i, DatePhrase phrase, LocalDate last, List<Warning> warnings) {
        Integer only = stated.onlyYear(i, phrase, month);
        if (only != null) {
            return only;
        }
        Integer found = null;
        long distance = Long.MAX_VALUE;
        for (int candidate = last.getYear() - 1; candidate <= last.getYear() + 1; candidate++) {
            LocalDate day = StatedDates.day(phrase, candidate, month);
            long days = day == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(last, day));
            if (days < distance) {
                distance = days;
                found = candidate;
            }
        }
        if (found == null) {
            return last.getYear();
        }
        if (distance > FAR) {
            warnings.add(Warning.of("chronology.year-unsure", phrase.words()));
            return null;
        }
        warnings.add(Warning.of("chronology.year-from-above", phrase.words(), String.valueOf(found)));
        return found;
    }

    /// What the next lines may take from this one.
    private void follow(DatePhrase phrase, @Nullable PartialDate date) {
        if (date == null) {
            return;
        }
        LocalDate day = date.earliest();
        if (phrase.isCoarse() && phrase.about() == DatePhrase.Vague.NO) {
            section |= phrase.hasYear();
            year = day.getYear();
            month = phrase.from().month();
            before = section ? before : day;
            return;
        }
        if (phrase.hasYear() && day.getYear() != year) {
            section = false;
            month = 0;
        }
        if (phrase.hasYear()) {
            year = day.getYear();
        }
        if (phrase.from().month() > 0 && phrase.from().month() != month) {
            month = 0;
        }
        before = day;
    }
}
