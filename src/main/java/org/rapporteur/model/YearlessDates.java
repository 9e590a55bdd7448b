package org.rapporteur.model;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// Days, months and their parts that are named without a year, for [DateReading]: "28 April", "March",
/// "26-27 Jan", `3月上旬`. Alone they are no dates; a day from which one looks back or ahead tells the
/// year.
final class YearlessDates {
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?\\.?";
    private static final String MONTH = "\\p{L}{3,9}\\.?";
    private static final Pattern DAY_AND_MONTH = Pattern.compile(DAY + "\\s+" + MONTH + "|" + MONTH + "\\s+" + DAY);
    private static final Pattern DAYS = Pattern.compile(
            "(?:DAYS\\s+MONTH|MONTH\\s+DAYS)".replace("DAYS", DAY + "\\s*(?:-|–|—|\\bto\\b)\\s*" + DAY)
                    .replace("MONTH", MONTH));
    private static final Pattern CHINESE_DAY = Pattern.compile("\\d{1,2}月\\d{1,2}[日号]");
    private static final Pattern CHINESE = Pattern.compile(
            "\\d{1,2}月(?:\\d{1,2}[日号]|[上中下]旬|[初中底末]|[上下]半月)?|年[初中底末]|[上下]半年");

    private YearlessDates() {}

    /// Whether `text` is one in English words; it may still be no day that is real.
    static boolean isOne(String text) {
        return DAY_AND_MONTH.matcher(text).matches() || DAYS.matcher(text).matches() || DateReading.isMonth(text);
    }

    /// Whether `text`, without spaces, is one in Chinese.
    static boolean isChinese(String text) {
        return CHINESE.matcher(text).matches();
    }

    /// The next such day from `from` on.
    static When next(String typed, LocalDate from) {
        boolean day = DAY_AND_MONTH.matcher(typed).matches() || CHINESE_DAY.matcher(typed).matches();
        if (!day) {
            throw new UserProblem("date.unreadable", typed);
        }
        PartialDate here = in(typed, from.getYear());
        return new When(here.earliest().isBefore(from) ? in(typed, from.getYear() + 1) : here, typed);
    }

    /// The last such day, days or month that began by `upTo`.
    static When last(String typed, LocalDate upTo) {
        PartialDate here = in(typed, upTo.getYear());
        return new When(here.earliest().isAfter(upTo) ? in(typed, upTo.getYear() - 1) : here, typed);
    }

    private static PartialDate in(String typed, int year) {
        return DateReading.read(typed.indexOf('月') >= 0 ? year + "年" + typed : typed + " " + year).date();
    }
}
