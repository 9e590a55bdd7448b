package org.rapporteur.intake.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.PartialDate;

/// Days of the Iranian year, which begins in March: "۱۲ اسفند ۱۴۰۴", and in Persian digits "۱۴۰۴/۱۲/۱۲". In other
/// digits numbers alone may be of the Islamic year, and make no date.
final class PersianDays {
    private static final List<String> MONTHS = List.of("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر",
            "آبان", "آذر", "دی", "بهمن", "اسفند");
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\d)(?<day>\\d{1,2})\\s(?<name>" + String.join("|", MONTHS)
                    + ")(?:\\sماه)?[،,]?\\s(?:سال\\s)?(?<year>1[34]\\d{2})(?!\\d)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![۰-۹/])(?<year>۱[۳۴][۰-۹]{2})([/.-])(?<month>[۰-۹]{1,2})\\2(?<day>[۰-۹]{1,2})(?![۰-۹/])");
    private static final int SPRING = 6;
    private static final int CYCLE = 33;
    private static final int SHIFT = 1_595;
    private static final int ORIGIN = 355_668 + 719_528;

    private PersianDays() {}

    /// The days of `line`, in order.
    static List<Dates.Found> find(String line) {
        var found = new ArrayList<Dates.Found>();
        boolean possible = line.chars().anyMatch(c -> c == 'ا' || c == 'ر' || c >= '۰' && c <= '۹');
        for (Pattern form : possible ? List.of(NAMED, NUMBERS) : List.<Pattern>of()) {
            Matcher match = form.matcher(line);
            while (match.find()) {
                boolean named = match.namedGroups().containsKey("name");
                int year = Integer.parseInt(match.group("year"));
                int month = named ? MONTHS.indexOf(match.group("name")) + 1 : Integer.parseInt(match.group("month"));
                int day = Integer.parseInt(match.group("day"));
                if (month >= 1 && month <= MONTHS.size() && day >= 1 && day <= length(year, month)) {
                    found.add(new Dates.Found(PartialDate.of(day(year, month, day)), match.start(), match.end()));
                }
            }
        }
        return found;
    }

    private static long length(int year, int month) {
        LocalDate next = month == MONTHS.size() ? day(year + 1, 1, 1) : day(year, month + 1, 1);
        return next.toEpochDay() - day(year, month, 1).toEpochDay();
    }

    /// Six months of 31 days are followed by months of 30; eight years of 33 are longer by a day.
    private static LocalDate day(int year, int month, int day) {
        int shifted = year + SHIFT;
        int leap = shifted / CYCLE * 8 + (shifted % CYCLE + 3) / 4;
        int before = month <= SPRING ? (month - 1) * 31 : (month - SPRING - 1) * 30 + SPRING * 31;
        return LocalDate.ofEpochDay(365L * shifted + leap + before + day - ORIGIN);
    }
}
