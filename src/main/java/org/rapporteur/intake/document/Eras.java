package org.rapporteur.intake.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/// Full dates whose year is counted from elsewhere: the eras of Japan, the Republic in Taiwan, the Buddhist years of
/// Thailand, the Juche years of North Korea; and those in Chinese numerals. A year that its era never had makes no
/// date, nor does a date of the Islamic year, whose months begin on other days in other countries.
final class Eras {
    private static final String REST = "\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?[日號号]";
    private static final String BESIDE = "(?:\\s?[(（](?<also>(?:19|20)\\d{2})年?[)）])?";
    private static final Pattern HAN = Pattern.compile(
            "(?:中華|中华)?(?<era>明治|大正|昭和|平成|令和|民國|民国)\\s?(?<year>元|\\d{1,3})"
                    + "(?:年(?=[(（]\\d{4}年?[)）]\\d))?" + BESIDE
                    + "(?:" + REST + "|(?<=[)）])(?<month2>\\d{1,2})月(?<day2>\\d{1,2})日)");
    private static final Pattern BOTH = Pattern.compile(
            "(?<year>(?:19|20)\\d{2})年?[(（](?:昭和|平成|令和|民國|民国)(?:元|\\d{1,3})年?[)）]年?"
                    + "(?<month>\\d{1,2})月(?<day>\\d{1,2})日");
    private static final Pattern NUMERALS = Pattern.compile("(?<year>(?:19|20)\\d{2})" + REST);
    private static final Pattern JUCHE = Pattern.compile(
            "주체\\s?\\d{2,3}\\s?[(（](?<year>(?:19|20)\\d{2})[)）]\\s?년\\s?"
                    + "(?<month>\\d{1,2})월\\s?(?<day>\\d{1,2})일");
    private static final List<String> THAI_MONTHS = List.of(
            "มกราคม|ม\\.ค\\.", "กุมภาพันธ์|ก\\.พ\\.", "มีนาคม|มี\\.ค\\.",
            "เมษายน|เม\\.ย\\.", "พฤษภาคม|พ\\.ค\\.", "มิถุนายน|มิ\\.ย\\.", "กรกฎาคม|ก\\.ค\\.", "สิงหาคม|ส\\.ค\\.",
            "กันยายน|ก\\.ย\\.", "ตุลาคม|ต\\.ค\\.", "พฤศจิกายน|พ\\.ย\\.", "ธันวาคม|ธ\\.ค\\.");
    private static final Pattern THAI = Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\s?(?<name>"
            + String.join("|", THAI_MONTHS) + ")\\s?(?:พ\\.ศ\\.|ค\\.ศ\\.)?\\s?(?<year>(?:2[45]|19|20)\\d{2})(?!\\d)");
    /// Digits alone are such a year only where they are said to be a day.
    private static final Pattern LABELLED = Pattern.compile("(?<=(?:日期"
            + "|時間)\\s?[:：]\\s?)(?<minguo>1[0-4]\\d)(?<mark>[-./])"
            + "(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\d./-])");
    private static final int BUDDHIST = 543;
    private static final int FIRST_BUDDHIST = 2400;
    private static final Map<String, Era> ERAS = Map.of(
            "明治", new Era(1867, "1868-10-23", "1912-07-30"), "大正", new Era(1911, "1912-07-30", "1926-12-25"),
            "昭和", new Era(1925, "1926-12-25", "1989-01-07"), "平成", new Era(1988, "1989-01-08", "2019-04-30"),
            "令和", new Era(2018, "2019-05-01", "2099-12-31"), "民國", new Era(1911, "1912-01-01", "2099-12-31"),
            "民国", new Era(1911, "1912-01-01", "2099-12-31"));

    private Eras() {}

    /// An era.
    ///
    /// @param before the year before its first
    private record Era(int before, String first, String last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(LocalDate.parse(first)) && !day.isAfter(LocalDate.parse(last));
        }
    }

    /// The dates of `line` that are written so.
    static List<Dates.Found> find(String line) {
        var found = new ArrayList<Dates.Found>();
        if (!isPossible(line)) {
            return found;
        }
        find(HAN, line, found);
        find(BOTH, line, found);
        String numerals = HanNumbers.plain(line);
        if (!numerals.equals(line)) {
            find(NUMERALS, numerals, found);
            find(HAN, numerals, found);
        }
        find(JUCHE, line, found);
        find(THAI, line, found);
        find(LABELLED, line, found);
        return found;
    }

    /// Whether `line` has a letter that such a date cannot do without.
    private static boolean isPossible(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '\u0E01' && (c <= '\u0E5B' || c == '年' || c == '주' || c == '期' || c == '間')) {
                return true;
            }
        }
        return false;
    }

    private static void find(Pattern form, String line, List<Dates.Found> found) {
        Matcher match = form.matcher(line);
        while (match.find()) {
            LocalDate day = day(match);
            int start = match.start();
            if (day != null && found.stream().noneMatch(one -> one.start() == start)) {
                found.add(new Dates.Found(PartialDate.of(day), start, match.end()));
            }
        }
    }

    private static @Nullable LocalDate day(Matcher match) {
        var names = match.namedGroups();
        boolean minguo = names.containsKey("minguo");
        String name = minguo ? "民國" : names.containsKey("era") ? match.group("era") : null;
        Era era = name == null ? null : ERAS.get(name);
        String written = match.group(minguo ? "minguo" : "year");
        int year = "元".equals(written) ? 1 : Integer.parseInt(written);
        int counted = era != null ? era.before() + year : year >= FIRST_BUDDHIST ? year - BUDDHIST : year;
        String also = names.containsKey("also") ? match.group("also") : null;
        boolean second = names.containsKey("month2") && match.group("month2") != null;
        try {
            int month = names.containsKey("name") ? thai(match.group("name"))
                    : Integer.parseInt(match.group(second ? "month2" : "month"));
            LocalDate day = LocalDate.of(counted, month, Integer.parseInt(match.group(second ? "day2" : "day")));
            boolean fits = (era == null || era.holds(day)) && (also == null || also.equals(String.valueOf(counted)));
            return fits ? day : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int thai(String name) {
        int month = 0;
        while (!name.matches(THAI_MONTHS.get(month))) {
            month++;
        }
        return month + 1;
    }
}
