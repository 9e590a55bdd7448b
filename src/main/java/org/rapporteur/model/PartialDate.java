package org.rapporteur.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as exactly as a source gives it: a day, a month, a year, "about" one of these, or an
/// interval of days. The written form is the EDTF level 1 subset of
/// [the Library of Congress](https://www.loc.gov/standards/datetime/): `2024-01-30`, `2024-01`,
/// `2024`, `2024-04~`, `2024-01-26/2024-01-27`.
///
/// @param edtf the written form, by which two dates are equal
/// @param earliest the first day that it can mean
/// @param latest the last day that it can mean
public record PartialDate(String edtf, LocalDate earliest, LocalDate latest) {
    private static final Pattern PART = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)");

    public PartialDate {
        if (latest.isBefore(earliest)) {
            throw new DateTimeException("ends before it starts: " + edtf);
        }
    }

    /// Reads EDTF.
    ///
    /// @throws DateTimeException if `edtf` is not of the subset or names no real date
    public static PartialDate parse(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return part(edtf);
        }
        PartialDate from = part(edtf.substring(0, slash));
        PartialDate to = part(edtf.substring(slash + 1));
        if (to.latest.isBefore(from.earliest) || to.earliest.isBefore(from.earliest)) {
            throw new DateTimeException("interval ends before it starts: " + edtf);
        }
        return new PartialDate(edtf, from.earliest, to.latest);
    }

    /// One day.
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    /// The days from `from` to `to`, both included.
    public static PartialDate between(LocalDate from, LocalDate to) {
        return from.equals(to) ? of(from) : parse(from + "/" + to);
    }

    private static PartialDate part(String text) {
        Matcher match = PART.matcher(text);
        if (!match.matches()) {
            throw new DateTimeException("not a date: " + text);
        }
        int year = Integer.parseInt(match.group(1));
        if (year == 0) {
            throw new DateTimeException("there is no year 0: " + text);
        }
        if (match.group(2) == null) {
            return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(match.group(2)));
        if (match.group(3) == null) {
            return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(match.group(3)));
        return new PartialDate(text, day, day);
    }

    /// Whether it names one single day and is not "about" it.
    public boolean isDay() {
        return earliest.equals(latest) && !isAbout();
    }

    /// Whether the source says "about".
    public boolean isAbout() {
        return edtf.indexOf('~') >= 0;
    }

    /// Whether it is a span of days with a start and an end.
    public boolean isInterval() {
        return edtf.indexOf('/') >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && edtf.equals(date.edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    @Override
    public String toString() {
        return edtf;
    }
}
