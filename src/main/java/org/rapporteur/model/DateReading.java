package org.rapporteur.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a date as people type it, no more exact than it was typed.
///
/// Understands EDTF (`2024-04~`), days, months and years in words ("30 Jan 2024",
/// "January 30, 2024", "January 2024"), spans of days ("26-27 Jan 2024"), "about" and parts of a
/// month or year ("mid-April 2024", "Q1 2024", whose words are kept), and all that in Chinese
/// (`2024年1月30日`, `2024年4月中旬`). Relative dates and orders of digits that can be read two ways are refused.
public final class DateReading {
    private static final int LONGEST = 100;
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?\\.?";
    private static final String MONTH = "(\\p{L}{3,9})\\.?";
    private static final String YEAR = "(\\d{4})";
    private static final String DASH = "\\s*(?:-|–|—|\\bto\\b)\\s*";

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)(\\p{L}{3,9})\\.?,?\\s+(?=.*\\d)(.+)");
    private static final Pattern ABOUT = Pattern.compile("(?i)(?:about|around|circa|ca\\.?|c\\.)\\s+(.+)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile(DAY + "\\s+" + MONTH + ",?\\s+" + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + "\\s+" + DAY + ",?\\s+" + YEAR);
    private static final Pattern MONTH_ONLY = Pattern.compile(MONTH + ",?\\s+" + YEAR);
    private static final Pattern DAYS = Pattern.compile(DAY + DASH + DAY + "\\s+" + MONTH + ",?\\s+" + YEAR);
    private static final Pattern DAYS_AFTER = Pattern.compile(MONTH + "\\s+" + DAY + DASH + DAY + ",?\\s+" + YEAR);
    private static final Pattern ACROSS =
            Pattern.compile(DAY + "\\s+" + MONTH + "(?:,?\\s+" + YEAR + ")?" + DASH + "(\\d.*)");

    private DateReading() {}

    /// Reads `text`.
    ///
    /// @throws UserProblem `date.*` with the reason, fit to be shown beside the field
    public static When read(String text) {
        String typed = typed(text);
        try {
            if (ChineseDates.isOne(typed)) {
                return ChineseDates.read(typed);
            }
            When vague = VagueDates.read(typed);
            if (vague != null) {
                return vague;
            }
            Matcher about = ABOUT.matcher(typed);
            return When.of(about.matches() ? about(one(about.group(1))) : any(typed));
        } catch (DateTimeException e) {
            throw UserProblem.because(e, "date.unreal", typed);
        }
    }

    /// Reads a day without its year ("28 April", `4月28日`) as the next such day from `from` on, which
    /// itself counts; the words are kept. A 29 February waits for no leap year.
    ///
    /// @throws UserProblem `date.*` if it is no such day
    public static When next(String text, LocalDate from) {
        return YearlessDates.next(typed(text), from);
    }

    /// Reads a day, days, a month or a part of one without the year ("28 April", "early March",
    /// `3月上旬`) as the last that began by `upTo`, as who reports of it means it; the words are kept.
    ///
    /// @throws UserProblem `date.noYear` where it names no month, other `date.*` if it is no date
    public static When last(String text, LocalDate upTo) {
        String typed = typed(text);
        try {
            return read(typed);
        } catch (UserProblem problem) {
            if (!problem.key().equals("date.noYear") || typed.contains("年")) {
                throw problem;
            }
            return YearlessDates.last(typed, upTo);
        }
    }

    private static String typed(String text) {
        String typed = SPACES.matcher(text).replaceAll(" ").strip();
        if (typed.length() > LONGEST) {
            throw new UserProblem("date.unreadable", typed.substring(0, LONGEST));
        }
        return typed;
    }

    private static PartialDate about(PartialDate date) {
        return date.isAbout() ? date : PartialDate.parse(date.edtf() + '~');
    }

    private static PartialDate any(String text) {
        if (text.indexOf('/') == text.lastIndexOf('/') && text.matches("\\d{4}[-\\d~]*/\\d{4}[-\\d~]*")) {
            return interval(text);
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return between(days.group(1), days.group(2), days.group(3), days.group(4));
        }
        days = DAYS_AFTER.matcher(text);
        if (days.matches()) {
            return between(days.group(2), days.group(3), days.group(1), days.group(4));
        }
        Matcher across = ACROSS.matcher(text);
        return across.matches() ? across(across) : one(text);
    }

    private static PartialDate interval(String text) {
        int slash = text.indexOf('/');
        PartialDate from = PartialDate.parse(text.substring(0, slash));
        PartialDate to = PartialDate.parse(text.substring(slash + 1));
        if (to.earliest().isBefore(from.earliest())) {
            throw new UserProblem("date.backwards");
        }
        return PartialDate.parse(text);
    }

    private static PartialDate between(String from, String to, String month, String year) {
        return span(day(from, month, year), day(to, month, year));
    }

    private static PartialDate across(Matcher match) {
        PartialDate to = one(match.group(4));
        String year = match.group(3) == null ? String.valueOf(to.latest().getYear()) : match.group(3);
        return span(day(match.group(1), match.group(2), year), to.latest());
    }

    private static PartialDate span(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new UserProblem("date.backwards");
        }
        return PartialDate.between(from, to);
    }

    /// One day, month or year.
    static PartialDate one(String text) {
        if (text.matches("\\d{4}(-\\d{2}){0,2}~?")) {
            return PartialDate.parse(text);
        }
        PartialDate digits = digits(text);
        return digits == null ? words(text) : digits;
    }

    private static @Nullable PartialDate digits(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return PartialDate.parse(
                    yearFirst.group(1) + '-' + two(yearFirst.group(2)) + '-' + two(yearFirst.group(3)));
        }
        Matcher either = DIGITS.matcher(text);
        return either.matches() ? dayOrMonthFirst(either) : null;
    }

    private static PartialDate dayOrMonthFirst(Matcher match) {
        int one = Integer.parseInt(match.group(1));
        int other = Integer.parseInt(match.group(2));
        int year = Integer.parseInt(match.group(3));
        if (one <= 12 && other <= 12 && one != other) {
            throw new UserProblem("date.twoWays", match.group());
        }
        return PartialDate.of(one > 12 ? LocalDate.of(year, other, one) : LocalDate.of(year, one, other));
    }

    private static PartialDate words(String text) {
        Matcher match = DAY_FIRST.matcher(text);
        if (match.matches()) {
            return PartialDate.of(day(match.group(1), match.group(2), match.group(3)));
        }
        match = MONTH_FIRST.matcher(text);
        if (match.matches()) {
            return PartialDate.of(day(match.group(2), match.group(1), match.group(3)));
        }
        match = MONTH_ONLY.matcher(text);
        if (match.matches()) {
            return PartialDate.parse(match.group(2) + "-" + two(String.valueOf(month(match.group(1)).getValue())));
        }
        if (YearlessDates.isOne(text)) {
            throw new UserProblem("date.noYear", text);
        }
        return afterWeekday(text);
    }

    private static PartialDate afterWeekday(String text) {
        Matcher match = WEEKDAY.matcher(text);
        DayOfWeek weekday = match.matches() ? named(match.group(1), DayOfWeek.values()) : null;
        if (weekday == null) {
            throw new UserProblem("date.unreadable", text);
        }
        PartialDate date = one(match.group(2));
        if (!date.isDay() || date.earliest().getDayOfWeek() != weekday) {
            throw new UserProblem("date.weekday", match.group(2), match.group(1));
        }
        return date;
    }

    private static LocalDate day(String day, String month, String year) {
        return LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day));
    }

    /// Whether `word` is the name of a month, or its first letters.
    static boolean isMonth(String word) {
        return word.matches("\\p{L}{3,9}\\.?") && named(word.replace(".", ""), Month.values()) != null;
    }

    private static Month month(String word) {
        Month month = named(word, Month.values());
        if (month == null) {
            throw new UserProblem("date.unreadable", word);
        }
        return month;
    }

    /// The constant whose English name starts with `word`, of which three letters are enough.
    private static <E extends Enum<E>> @Nullable E named(String word, E[] constants) {
        String upper = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(constants)
                .filter(constant -> constant.name().startsWith(upper))
                .findFirst()
                .orElse(null);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
