package org.rapporteur.intake.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/// Days as spreadsheets and archives write them: "4-Mar-26", "04-Mar-2026".
final class DashedDays {
    /// The month is a word, so that the number before it is the day.
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\d.,/-])(?<day>\\d{1,2})-(?<month>\\p{L}{3,9}\\.?)-(?<year>(?:19|20)?\\d{2})(?![\\d-]|[.,]\\d)");
    /// Two digits are a year of these hundred: none of fifty years ahead.
    private static final int CENTURY = 50;

    private DashedDays() {}

    /// The days of `line`, in order.
    ///
    /// @param months the numbers of the months by their names
    static List<Dates.Found> find(String line, Map<String, Integer> months) {
        var found = new ArrayList<Dates.Found>();
        for (int dash = line.indexOf('-', 1); dash > 0; dash = line.indexOf('-', dash + 1)) {
            boolean joined = dash + 1 < line.length() && Character.isDigit(line.charAt(dash - 1))
                    && Character.isLetter(line.charAt(dash + 1));
            int start = dash > 1 && Character.isDigit(line.charAt(dash - 2)) ? dash - 2 : dash - 1;
            Matcher match = FORM.matcher(line).region(start, line.length()).useTransparentBounds(true);
            if (joined && match.lookingAt()) {
                LocalDate day = day(match, months);
                if (day != null) {
                    found.add(new Dates.Found(PartialDate.of(day), match.start(), match.end()));
                }
            }
        }
        return found;
    }

    private static @Nullable LocalDate day(Matcher match, Map<String, Integer> months) {
        Integer month = months.get(match.group("month").toLowerCase(Locale.ROOT).replace(".", ""));
        int year = Integer.parseInt(match.group("year"));
        int full = year > 99 ? year : year < CENTURY ? 2000 + year : 1900 + year;
        try {
            return month == null ? null : LocalDate.of(full, month, Integer.parseInt(match.group("day")));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
