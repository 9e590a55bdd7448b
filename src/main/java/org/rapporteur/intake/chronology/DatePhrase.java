package org.rapporteur.intake.chronology;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/// A date as it is written at the start of a line, before its year is completed.
///
/// @param words the words that make it
/// @param end where they end in the line
/// @param from the day, or the first day of a span
/// @param to the last day of a span, or null
/// @param order how the digits of a date in digits alone are to be read
/// @param weekday the weekday that stands with it, or null
/// @param about whether the words say "about", or name a part of a month or a year
/// @param misspelt whether a month or a weekday is misspelt
record DatePhrase(
        String words, int end, Part from, @Nullable Part to, Digits order, @Nullable DayOfWeek weekday,
        Vague about, boolean misspelt) {
    /// How exactly the words put it.
    enum Vague {
        /// As it stands.
        NO,
        /// "about", "around", "week of", or with a question mark.
        ABOUT,
        /// "mid-April", "late 2023": the month or the year stands for it, with the words beside it.
        PART
    }

    /// What the order of digits says of itself.
    enum Digits {
        /// There is a month in words, or the year comes first.
        PLAIN,
        /// 1/30/2024.
        MONTH_FIRST,
        /// 30/1/2024.
        DAY_FIRST,
        /// 3/4/2024.
        EITHER
    }

    /// A year, a month, a day; 0 where it is not written.
    record Part(int year, int month, int day) {
        Part inYear(int given) {
            return year > 0 ? this : new Part(given, month, day);
        }

        Part inMonth(int given) {
            return month > 0 ? this : new Part(year, given, day);
        }

        Part swapped() {
            return new Part(year, day, month);
        }

        String edtf() {
            String wholeYear = "%04d".formatted(year);
            if (month == 0) {
                return wholeYear;
            }
            return day == 0 ? "%s-%02d".formatted(wholeYear, month) : "%s-%02d-%02d".formatted(wholeYear, month, day);
        }
    }

    /// Whether a year is written, at either end of a span.
    boolean hasYear() {
        return from.year > 0 || to != null && to.year > 0;
    }

    /// Whether it names a year or a month and no day: such lines stand over those of the days.
    boolean isCoarse() {
        return from.day == 0 && to == null;
    }

    /// The same with the day and the month of its digits swapped.
    DatePhrase swapped() {
        return new DatePhrase(words, end, from.swapped(), to == null ? null : to.swapped(),
                order == Digits.EITHER ? Digits.PLAIN : order, weekday, about, misspelt);
    }

    /// The date in the year `year` and the month `month`, where it does not say its own.
    ///
    /// @throws DateTimeException if there is no such date
    PartialDate in(int year, int month) {
        Part last = to;
        if (last == null) {
            return vague(from.inMonth(month).inYear(year).edtf());
        }
        Part end = last.inMonth(from.month == 0 ? month : from.month);
        Part start = from.inMonth(end.month);
        if (end.year == 0) {
            boolean turns = start.year == 0 ? end.month < start.month : false;
            end = end.inYear((start.year > 0 ? start.year : year) + (turns ? 1 : 0));
        }
        start = start.inYear(start.month > end.month ? end.year - 1 : end.year);
        return start.equals(end) ? vague(start.edtf()) : PartialDate.parse(start.edtf() + '/' + end.edtf());
    }

    private PartialDate vague(String edtf) {
        return PartialDate.parse(about == Vague.ABOUT ? edtf + '~' : edtf);
    }

    /// Whether `date` falls on another weekday than the one that is written.
    boolean contradicts(PartialDate date) {
        LocalDate first = date.earliest();
        return weekday != null && !date.isAbout() && first.getDayOfWeek() != weekday;
    }
}
