package org.rapporteur.intake.chronology;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.DatePhrase.Digits;
import org.rapporteur.intake.chronology.DatePhrase.Part;

/// The ways in which dates are written, each as a pattern with named places: `y m d` for the first
/// date, `Y M D` for the last of a span, `a b` for digits that may be in either order.
final class DateForms {
    private static final String DASH = " ?(?:-|&|/|~|\\bto\\b|\\bthrough\\b|\\band\\b|\\buntil\\b|至|到) ?";
    /// Four digits alone may be an hour or a number.
    private static final String YEAR = "(?:19|20)\\d\\d";
    /// Beside the name of a month they are a year, also of long ago.
    private static final String OLD_YEAR = "(?:1[5-9]|20)\\d\\d";
    private static final String AFTER = "(?![\\p{L}\\d])";
    private static final Pattern PLACE = Pattern.compile("(?<!k)<([A-Za-z0-9#]+)>");
    private static final List<Pattern> FORMS = List.of(
            // January 30 - February 2, 2024; December 30, 2023 - January 2, 2024; January 26-27, 2024
            form("<m>[. ] ?<d>(?:,? ?<y>)?" + DASH + "<M>[. ] ?<D>(?:[,.]? ?<Y>)?"),
            form("<m>[. ] ?<d>" + DASH + "<D>(?:[,.]? ?<Y>)?"),
            // 30 January - 2 February 2024; 26-27 January
            form("<d> <m>\\.?(?:,? <y>)?" + DASH + "<D> <M>(?:[,.]? <Y>)?"),
            form("<d>" + DASH + "<D> (?:of )?<m>(?:[,.]? ?<Y>)?"),
            // January - February 2024
            form("<m>\\.?(?: <y>)?" + DASH + "<M>\\.?,? <Y>"),
            form("<y>-<m#>-<d>(?: ?/ ?| to | - | through )<Y>-<M#>-<D>"),
            form("<a>/<b>(?:/<y>)?" + DASH + "<A>/<B>/<Y>"),
            // January 30, 2024; Jan. 30; January 30 '24
            form("<m>[., ] ?(?:the )?<d>(?:(?:[,.] ?| )<y>|(?:, ?| )<y2>)?"),
            form("<d>[ -]?(?:of )?<m>(?:[,.-]? ?<y>|[, -] ?<y2>)?"),
            form("<m>[., -]{0,2}(?:of )?<y>"),
            form("<y>[ -,]{1,2}<m>[ -.]{1,2}<d>"),
            form("<y>[ ,-]{1,2}<m>"),
            // 2024-01-30; 2024/1/30; 20240130
            form("<y>[-/.] ?<m#>[-/.] ?<d>"),
            form("<y><m##><d##>"),
            form("<y>-<m#>"),
            form("<a>([-/.])<b>\\k<sep><y>"),
            form("<a>([-/.])<b>\\k<sep><y2>"),
            form("<a>/<b>"),
            form("(?:<y> ?年 ?)?<m#> ?月 ?<d> ?[日号號]?" + DASH + "(?:<M#> ?月 ?)?<D> ?[日号號]"),
            form("(?:<y> ?年 ?)?<m#> ?月 ?<d> ?[日号號]"),
            form("<y> ?年(?: ?<m#> ?月)?"),
            form("<m#> ?月"),
            form("<y>"),
            form("<m>"),
            form("<ord>"));

    private DateForms() {}

    /// A date that stands at an offset of a line.
    ///
    /// @param end where it ends
    record Match(int end, Part from, @Nullable Part to, Digits order, boolean misspelt) {}

    private static Pattern form(String form) {
        String year = form.contains("<m>") ? OLD_YEAR : YEAR;
        String pattern = PLACE.matcher(form.replace("([-/.])", "(?:sep[-/.])"))
                .replaceAll(place -> Matcher.quoteReplacement(place(place.group(1), year)))
                .replace("(?:sep", "(?<sep>");
        boolean han = pattern.endsWith("]") || pattern.endsWith("月")
                || pattern.endsWith(")?") && pattern.contains("年");
        String closed = han ? pattern : pattern + AFTER;
        return Pattern.compile(closed, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String place(String name, String year) {
        String group = "(?<" + name.replace("#", "") + ">";
        return switch (name) {
            case "y", "Y" -> group + year + ")";
            case "y2" -> "'?" + group + "\\d\\d)";
            case "m", "M" -> group + "\\p{L}{3,10})";
            case "m##", "d##" -> group + "\\d\\d)";
            case "ord" -> "(?<d>\\d{1,2})(?:st|nd|rd|th)";
            case "d", "D" -> group + "\\d{1,2})(?:st|nd|rd|th)?\\.?";
            default -> group + "\\d{1,2})";
        };
    }

    /// The longest date that begins at `from` in `line`, or null. White space, dashes and
    /// quotation marks of `line` are plain ones.
    static @Nullable Match at(String line, int from) {
        Match longest = null;
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(line).region(from, line.length()).useTransparentBounds(true);
            Match match = matcher.lookingAt() ? read(matcher) : null;
            if (match != null && (longest == null || match.end > longest.end)
                    && !isCutShort(line, match.end, matcher)) {
                longest = match;
            }
        }
        return longest;
    }

    /// "1. January 30" is the number of a list and no day, where a year follows.
    private static boolean isCutShort(String line, int end, Matcher matcher) {
        return matcher.namedGroups().containsKey("y2") && matcher.group("y2") != null
                && line.substring(end).matches("(?s)[, ]{1,2}" + OLD_YEAR + "\\b.*");
    }

    private static @Nullable Match read(Matcher matcher) {
        Reading reading = new Reading(matcher);
        Integer month = reading.month("m");
        Integer lastMonth = reading.month("M");
        if (month == null || lastMonth == null) {
            return null;
        }
        int year = reading.year();
        if (reading.has("a")) {
            return inDigits(reading, year);
        }
        Part from = new Part(year, month, reading.number("d"));
        boolean span = reading.has("D") || reading.has("M");
        Part to = span ? new Part(reading.number("Y"), lastMonth, reading.number("D")) : null;
        return new Match(matcher.end(), from, to, Digits.PLAIN, reading.misspelt);
    }

    private static @Nullable Match inDigits(Reading reading, int year) {
        int a = reading.number("a");
        int b = reading.number("b");
        Digits order = a > 12 ? Digits.DAY_FIRST : b > 12 ? Digits.MONTH_FIRST
                : a == b ? Digits.PLAIN : Digits.EITHER;
        Part from = new Part(year, a, b);
        Part to = reading.has("A")
                ? new Part(reading.number("Y"), reading.number("A"), reading.number("B")) : null;
        if (to != null && (to.month() > 12 || to.day() > 12)) {
            order = to.month() > 12 ? Digits.DAY_FIRST : Digits.MONTH_FIRST;
        }
        boolean swap = order == Digits.DAY_FIRST;
        return new Match(reading.matcher.end(), swap ? from.swapped() : from,
                to == null || !swap ? to : to.swapped(), order, false);
    }

    /// The places of one match.
    private static final class Reading {
        private final Matcher matcher;
        private boolean misspelt;

        Reading(Matcher matcher) {
            this.matcher = matcher;
        }

        boolean has(String name) {
            return matcher.namedGroups().containsKey(name) && matcher.group(name) != null;
        }

        int number(String name) {
            return has(name) ? Integer.parseInt(matcher.group(name)) : 0;
        }

        /// 0 where none is written, null where the word is no month.
        @Nullable Integer month(String name) {
            if (!has(name)) {
                return 0;
            }
            String word = matcher.group(name);
            if (Character.isDigit(word.charAt(0))) {
                return Integer.parseInt(word);
            }
            Calendar.Named month = Calendar.month(word);
            if (month == null) {
                return null;
            }
            misspelt |= month.misspelt();
            return month.number();
        }

        /// A year of two digits is one of the fifty before or after 2000.
        int year() {
            int two = number("y2");
            return has("y2") ? two < 50 ? 2000 + two : 1900 + two : number("y");
        }
    }
}
