package org.rapporteur.ui.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

/// Dates as people write them, exactly as exact as they are known.
public final class DateWords {
    private final Messages messages;

    /// Words in the language of `messages`.
    public DateWords(Messages messages) {
        this.messages = messages;
    }

    /// "26 Apr 2024".
    public String day(LocalDate day) {
        return format("d MMM uuuu", day);
    }

    /// "Thu 25 Apr".
    public String weekday(LocalDate day) {
        return format("EEE d MMM", day);
    }

    /// The source's own words where there are any, else the date.
    public String of(When when) {
        return when.words() == null ? of(when.date()) : when.words();
    }

    /// "26 Apr 2024", "Apr 2024", "2024", "about Apr 2024", "26–27 Jan 2024".
    public String of(PartialDate date) {
        if (date.isInterval()) {
            int slash = date.edtf().indexOf('/');
            return interval(
                    PartialDate.parse(date.edtf().substring(0, slash)),
                    PartialDate.parse(date.edtf().substring(slash + 1)));
        }
        return date.isAbout() ? messages.get("date.about", bare(date)) : bare(date);
    }

    /// The same without the year where a day is known, for chips: "26 Apr".
    public String shorter(When when) {
        return when.date().isDay() ? format("d MMM", when.earliest()) : of(when);
    }

    private String interval(PartialDate from, PartialDate to) {
        if (!from.isDay() || !to.isDay()) {
            return messages.get("date.interval", of(from), of(to));
        }
        LocalDate first = from.earliest();
        LocalDate last = to.earliest();
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + day(last);
        }
        String start = first.getYear() == last.getYear() ? format("d MMM", first) : day(first);
        return messages.get("date.interval", start, day(last));
    }

    private String bare(PartialDate date) {
        return switch (date.edtf().replace("~", "").length()) {
            case 4 -> format("uuuu", date.earliest());
            case 7 -> format("MMM uuuu", date.earliest());
            default -> day(date.earliest());
        };
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, messages.locale()).format(day);
    }
}
