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
        return format("date.pattern.day", day);
    }

    /// "Thu 25 Apr".
    public String weekday(LocalDate day) {
        return format("date.pattern.weekday", day);
    }

    /// "26 April 2024".
    public String longDay(LocalDate day) {
        return format("brief.date.day", day);
    }

    /// The same as [#of], without the year where that is `year`.
    public String within(int year, When when) {
        return when.latest().getYear() == year
                ? of(when).replaceAll(" ?\\b" + year + "年?", "") : of(when);
    }

    /// The source's own words where they say more or less than a day, else the date: a day reads the
    /// same in every row, in whatever language its source states it.
    public String of(When when) {
        return when.words() == null || when.date().isDay() ? of(when.date()) : when.words();
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
        return when.date().isDay() ? format("date.pattern.dayAndMonth", when.earliest()) : of(when);
    }

    private String interval(PartialDate from, PartialDate to) {
        if (!from.isDay() || !to.isDay()) {
            return messages.get("date.interval", of(from), of(to));
        }
        LocalDate first = from.earliest();
        LocalDate last = to.earliest();
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return messages.get("date.intervalInMonth",
                    format("date.pattern.dayOfMonth", first), day(last),
                    day(first), format("date.pattern.dayOfMonth", last));
        }
        return first.getYear() == last.getYear()
                ? messages.get("date.intervalInYear",
                        format("date.pattern.dayInSpan", first), day(last),
                        day(first), format("date.pattern.dayInSpan", last))
                : messages.get("date.interval", day(first), day(last));
    }

    private String bare(PartialDate date) {
        return switch (date.edtf().replace("~", "").length()) {
            case 4 -> format("date.pattern.year", date.earliest());
            case 7 -> format("date.pattern.month", date.earliest());
            default -> day(date.earliest());
        };
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.get(pattern), messages.locale()).format(day);
    }
}
