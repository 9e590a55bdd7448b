package org.rapporteur.intake.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/// Full dates in running text, in the ways of writing that leave no doubt: never a guess at the
/// year, nor at which number is the day.
public final class Dates {
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(?<month>" + anyOf(MONTHS.keySet()) + ")";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    /// What was copied from a page may have the time, or a word, without a space behind the year.
    private static final String END = "(?!\\d(?!\\d?[:.]\\d{2}))";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\b" + MONTH + "\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + END, FLAGS),
            Pattern.compile("\\b(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er)? ?(?:of |de )?" + MONTH + "\\.?,? ?(?:de |del )?"
                    + YEAR + END, FLAGS),
            Pattern.compile("(?<![\\d./-])" + YEAR + "-(?<number>\\d{1,2})-(?<day>\\d{1,2})(?![\\d-])"),
            Pattern.compile("(?<![\\d./-])" + YEAR + "([/.])(?<number>\\d{1,2})\\2(?<day>\\d{1,2})(?![\\d/])"),
            Pattern.compile(YEAR + " ?[年년] ?(?<number>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2}) ?[日号號일]"),
            Pattern.compile("(?<![\\d./-])" + YEAR + "\\. (?<number>\\d{1,2})\\. (?<day>\\d{1,2})(?!\\d)"),
            Pattern.compile("(?<![\\d./-])" + YEAR + " (?<number>\\d{2})[/-](?<day>\\d{2})(?= \\d{1,2}:\\d{2})"),
            Pattern.compile("(?<![\\d./-])(?<a>\\d{1,2})([/.-])(?<b>\\d{1,2})\\2" + YEAR + "(?![\\d/-])"));

    private static final Pattern MONTH_ONLY = Pattern.compile(
            MONTH + "\\.?,? (?:de |del )?" + YEAR + "|(?<year2>(?:19|20)\\d{2}) ?年 ?(?<number>\\d{1,2}) ?月", FLAGS);
    private static final Pattern STAMP =
            Pattern.compile("^\\s*(?<y>\\d{4})(?<dash>-?)(?<m>\\d{2})\\k<dash>(?<d>\\d{2})(?!\\d)");

    private static final Pattern MOMENT = Pattern.compile(
            "(?<day>\\d{4}-\\d{2}-\\d{2})[T ](?<time>\\d{2}:\\d{2}(?::\\d{2})?)"
            + "(?:[.,]\\d+)? ?(?<zone>Z|GMT|UTC|[+-]\\d{2}:?\\d{2})");

    /// How far from its year a date may begin or end.
    private static final int AROUND = 40;
    private static final int DIGITS = 4;

    private Dates() {}

    /// A date found in a line.
    ///
    /// @param start where its words start in the line
    /// @param end where they end
    public record Found(PartialDate date, int start, int end) {}

    /// The dates of `line`, in order.
    public static List<Found> find(String line) {
        return find(line, false);
    }

    /// The dates of a line, in order; where it is known that the day stands first, 02/03/2024 is a
    /// date too.
    public static List<Found> find(String written, boolean dayFirst) {
        String line = westernDigits(written);
        var found = new ArrayList<>(Eras.find(line));
        found.addAll(DashedDays.find(line, MONTHS));
        found.addAll(PersianDays.find(written));
        int done = 0;
        for (int year = year(line, 0); year >= 0; year = year(line, Math.max(done, year + DIGITS))) {
            int from = Math.max(done, year - AROUND);
            int to = Math.min(line.length(), year + DIGITS + AROUND);
            done = find(line, from, to, dayFirst, found);
        }
        return found.stream().distinct().sorted(Comparator.comparingInt(Found::start)).toList();
    }

    /// `line` with its Arabic, Persian, Indian, Thai and full-width digits as 0 to 9, each at its place.
    private static String westernDigits(String line) {
        char[] chars = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean other = c >= '\u0660' && c < '\u1000' && Character.isDigit(c) || c >= '\uFF10' && c <= '\uFF19';
            if (other) {
                chars = chars == null ? line.toCharArray() : chars;
                chars[i] = (char) ('0' + Character.digit(c, 10));
            }
        }
        return chars == null ? line : String.valueOf(chars);
    }

    /// Adds the dates between `from` and `to`; a long text is not searched where it names no year.
    ///
    /// @return where to go on
    private static int find(String line, int from, int to, boolean dayFirst, List<Found> found) {
        int end = from;
        for (Pattern form : FORMS) {
            Matcher match = form.matcher(line).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
            while (match.find()) {
                LocalDate day = day(match, dayFirst);
                end = Math.max(end, match.end());
                if (day != null) {
                    found.add(new Found(PartialDate.of(day), match.start(), match.end()));
                }
            }
        }
        return end;
    }

    /// Where the first four digits in a row stand at or after `from`; -1 where there are none.
    private static int year(String line, int from) {
        int digits = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits == DIGITS) {
                return i - DIGITS + 1;
            }
        }
        return -1;
    }

    /// The month that is the whole of `line`, as "January 2024" or "2024年1月"; null where it is none.
    public static @Nullable PartialDate month(String line) {
        Matcher match = MONTH_ONLY.matcher(line.strip());
        if (year(line, 0) < 0 || !match.matches()) {
            return null;
        }
        Integer month = match.group("month") == null
                ? Integer.valueOf(match.group("number"))
                : MONTHS.get(match.group("month").toLowerCase(Locale.ROOT));
        String year = match.group("year") == null ? match.group("year2") : match.group("year");
        return month == null || month < 1 || month > 12
                ? null
                : PartialDate.parse(String.format(Locale.ROOT, "%s-%02d", year, month));
    }

    /// The civil date that starts an ISO 8601 time stamp as metadata carry it, in its own offset;
    /// null where `stamp` does not start with a date.
    public static @Nullable PartialDate civil(String stamp) {
        Matcher match = STAMP.matcher(stamp);
        try {
            if (match.find()) {
                return PartialDate.parse(match.group("y") + "-" + match.group("m") + "-" + match.group("d"));
            }
        } catch (DateTimeException noDate) {
            return null;
        }
        List<Found> found = find(Whitespace.line(stamp));
        return found.size() == 1 ? found.getFirst().date() : null;
    }

    /// The moment that a time stamp of metadata states, or null where it says no time or not in which zone.
    public static @Nullable OffsetDateTime moment(@Nullable String stamp) {
        Matcher match = MOMENT.matcher(stamp == null ? "" : stamp.strip());
        try {
            if (match.matches()) {
                String zone = match.group("zone").replaceFirst("(?<=\\d{2})(?=\\d{2}$)", ":");
                ZoneOffset offset = zone.matches("Z|GMT|UTC") ? ZoneOffset.UTC : ZoneOffset.of(zone);
                return LocalDateTime.parse(match.group("day") + "T" + match.group("time")).atOffset(offset);
            }
            return stamp == null ? null : OffsetDateTime.parse(stamp.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (DateTimeException other) {
            return null;
        }
    }

    private static @Nullable LocalDate day(Matcher match, boolean dayFirst) {
        int year = Integer.parseInt(match.group("year"));
        var names = match.namedGroups();
        try {
            if (names.containsKey("a")) {
                int a = Integer.parseInt(match.group("a"));
                int b = Integer.parseInt(match.group("b"));
                return dayFirst && b <= 12 ? LocalDate.of(year, b, a) : unmistakable(year, a, b);
            }
            Integer month = names.containsKey("month")
                    ? MONTHS.get(match.group("month").toLowerCase(Locale.ROOT))
                    : Integer.valueOf(match.group("number"));
            return month == null ? null : LocalDate.of(year, month, Integer.parseInt(match.group("day")));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable LocalDate unmistakable(int year, int a, int b) {
        if (a > 12 || a == b) {
            return LocalDate.of(year, b, a);
        }
        return b > 12 ? LocalDate.of(year, a, b) : null;
    }

    /// A pattern for any of `names`, the longest that fits. Those that begin alike stand together, so that
    /// at most places of a text one look at a letter rules out a dozen.
    private static String anyOf(Set<String> names) {
        Map<String, String> byStart = names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.groupingBy(name -> name.substring(0, 1), TreeMap::new,
                        Collectors.mapping(name -> Pattern.quote(name.substring(1)), Collectors.joining("|"))));
        return byStart.entrySet().stream()
                .map(alike -> Pattern.quote(alike.getKey()) + "(?:" + alike.getValue() + ")")
                .collect(Collectors.joining("|"));
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (List<String> row : Lexicon.read("months.txt")) {
            row.stream().skip(1).forEach(name -> months.put(name, Integer.valueOf(row.getFirst())));
        }
        return months;
    }
}
