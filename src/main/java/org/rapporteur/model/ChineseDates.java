package org.rapporteur.model;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates as they are written in Chinese, for [DateReading]: `2024年4月2日（星期二）`, `2024年4月`,
/// `2024年1月26日至27日`, `2024年1月30日至2月2日`, `约2024年4月`, `2024年4月中旬`, `2024年第一季度` (whose words are kept); and spans
/// in digits, `2024/1/30–2/2`.
final class ChineseDates {
    private static final String ONE = "(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})[日号])?)?";
    private static final String TO = "(?:至|到|[-–—～~]+)";
    private static final String WEEKDAYS = "一二三四五六日";

    private static final Pattern SIGN = Pattern.compile(
            "\\d\\s*[年月]|^年[初中底末]$|^[上下]半年$|^(?:大?约|大概)|^\\d{4}/\\d{1,2}/\\d{1,2}\\s*[至到–—～~-]");
    private static final Pattern SLASHES = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");
    private static final Pattern SLASH = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern PART = Pattern.compile(
            "(\\d{4}年(?:\\d{1,2}月)?)(?:年?[初中底末]|[上中下]旬|[上下]半[年月]|[春夏秋冬][天季]?)");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})年第?([一二三四1-4])季度");
    private static final Pattern ABOUT = Pattern.compile("(?:大?约|大概)(.+)|(.+?)(?:前后|左右)");
    private static final Pattern DAY =
            Pattern.compile(ONE + "(?:[（(]?(?:星期|周|礼拜)([一二三四五六日天])[)）]?)?");
    private static final Pattern DAYS = Pattern.compile(
            "(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号]?" + TO + "(?:(?:(\\d{4})年)?(\\d{1,2})月)?(\\d{1,2})[日号]?");
    private static final Pattern MONTHS =
            Pattern.compile("(\\d{4})年(\\d{1,2})月?" + TO + "(?:(\\d{4})年)?(\\d{1,2})月");

    private ChineseDates() {}

    /// Whether `typed` looks like one.
    static boolean isOne(String typed) {
        return SIGN.matcher(typed).find();
    }

    /// Reads `typed`; throws as [DateReading#read] does.
    static When read(String typed) {
        String text = SLASH.matcher(SLASHES.matcher(SPACES.matcher(typed).replaceAll(""))
                .replaceAll("$1年$2月$3日")).replaceAll("$1月$2日");
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return new When(one(part.group(1)), typed);
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int which = Math.max("一二三四".indexOf(quarter.group(2)), "1234".indexOf(quarter.group(2))) + 1;
            return new When(VagueDates.quarter(quarter.group(1), which), typed);
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            String date = about.group(1) == null ? about.group(2) : about.group(1);
            return When.of(PartialDate.parse(one(date).edtf() + '~'));
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return When.of(days(days));
        }
        Matcher months = MONTHS.matcher(text);
        return When.of(months.matches() ? months(months) : one(text));
    }

    private static PartialDate days(Matcher match) {
        LocalDate from = day(match.group(1), match.group(2), match.group(3));
        String month = or(match.group(5), match.group(2));
        LocalDate to = day(or(match.group(4), match.group(1)), month, match.group(6));
        if (to.isBefore(from)) {
            throw new UserProblem("date.backwards");
        }
        return PartialDate.between(from, to);
    }

    private static PartialDate months(Matcher match) {
        String from = match.group(1) + '-' + two(match.group(2));
        String to = or(match.group(3), match.group(1)) + '-' + two(match.group(4));
        if (to.compareTo(from) < 0) {
            throw new UserProblem("date.backwards");
        }
        return PartialDate.parse(from + '/' + to);
    }

    private static PartialDate one(String text) {
        Matcher match = DAY.matcher(text);
        if (!match.matches()) {
            throw new UserProblem(YearlessDates.isChinese(text) ? "date.noYear" : "date.unreadable", text);
        }
        String month = match.group(2) == null ? "" : '-' + two(match.group(2));
        PartialDate date = PartialDate.parse(
                match.group(1) + month + (match.group(3) == null ? "" : '-' + two(match.group(3))));
        if (match.group(4) != null && !fallsOn(date, match.group(4).replace('天', '日'))) {
            throw new UserProblem("date.weekday", text.substring(0, match.end(3)), text.substring(match.end(3)));
        }
        return date;
    }

    private static boolean fallsOn(PartialDate date, String weekday) {
        return date.isDay() && WEEKDAYS.indexOf(weekday) == date.earliest().getDayOfWeek().getValue() - 1;
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
