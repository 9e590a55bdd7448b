package org.rapporteur.brief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

/// Dates as papers print them: "30 January 2024", "26–27 January 2024", "mid-April 2024",
/// "about April 2024", "2023". Never more exact than what is known.
public final class PaperDates {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private final Messages messages;

    /// Dates in the language of `messages`.
    public PaperDates(Messages messages) {
        this.messages = messages;
    }

    /// A date as its source words it where that is vaguer than a day, else as it is known.
    public String of(When when) {
        String words = when.words() == null ? "" : when.words().strip();
        PartialDate date = when.date();
        if (words.isEmpty() || isExact(date)) {
            return of(date);
        }
        if (YEAR.matcher(words).find()) {
            return words;
        }
        return namesMonth(words, date)
                ? messages.get("brief.date.wordsYear", words, year(date.earliest()))
                : messages.get("brief.date.words", of(date), words);
    }

    /// A date as exactly as it is known.
    public String of(PartialDate date) {
        if (date.isInterval()) {
            return interval(date);
        }
        String edtf = date.edtf().replace("~", "");
        String pattern = switch (edtf.length()) {
            case 4 -> "brief.date.year";
            case 7 -> "brief.date.month";
            default -> "brief.date.day";
        };
        String shown = format(pattern, date.earliest());
        return date.isAbout() ? messages.get("brief.date.about", shown) : shown;
    }

    /// One day.
    public String of(LocalDate day) {
        return format("brief.date.day", day);
    }

    private String interval(PartialDate date) {
        String[] ends = date.edtf().split("/", 2);
        PartialDate from = PartialDate.parse(ends[0]);
        PartialDate to = PartialDate.parse(ends[1]);
        boolean sameYear = from.earliest().getYear() == to.latest().getYear();
        if (!from.isDay() || !to.isDay() || !sameYear) {
            return messages.get("brief.date.range", of(from), of(to));
        }
        boolean sameMonth = sameMonth(from, to);
        String part = sameMonth ? "brief.date.dayOfMonth" : "brief.date.dayAndMonth";
        return messages.get(
                sameMonth ? "brief.date.rangeInMonth" : "brief.date.rangeInYear",
                format(part, from.earliest()), of(to), of(from), format(part, to.earliest()));
    }

    private static boolean sameMonth(PartialDate from, PartialDate to) {
        return from.earliest().withDayOfMonth(1).equals(to.earliest().withDayOfMonth(1));
    }

    /// Whether the date names its day or days, so that the source's words add nothing.
    private static boolean isExact(PartialDate date) {
        return !date.isAbout() && date.edtf().split("/")[0].length() == "2024-01-30".length();
    }

    /// Whether `words` can stand before a bare year: "mid-April" can, "in recent weeks" cannot.
    private boolean namesMonth(String words, PartialDate date) {
        String lower = words.toLowerCase(Locale.ROOT);
        var month = date.earliest().getMonth();
        return date.earliest().withDayOfMonth(1).equals(date.latest().withDayOfMonth(1))
                && (lower.contains(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
                        || lower.contains(month.getValue() + "月")
                        || lower.contains(
                                month.getDisplayName(TextStyle.FULL, messages.locale()).toLowerCase(Locale.ROOT)));
    }

    private String year(LocalDate day) {
        return format("brief.date.year", day);
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.get(pattern), messages.locale()).format(day);
    }
}
