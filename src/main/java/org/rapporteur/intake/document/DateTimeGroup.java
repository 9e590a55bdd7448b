package org.rapporteur.intake.document;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/// The date and time as cables and signals write them: "R 041530Z MAR 26" is 4 March 2026, 15:30 UTC.
final class DateTimeGroup {
    private static final Pattern GROUP = Pattern.compile(
            "(?:[A-Z]{1,2} )?(?<group>(?<day>\\d{2})(?<hour>\\d{2})(?<minute>\\d{2})Z (?<month>[A-Z]{3}) "
                    + "(?<year>(?:19|20)?\\d{2}))(?: [A-Z]{2,4})?");
    private static final Map<String, Integer> MONTHS = IntStream.range(0, 12).boxed().collect(Collectors.toMap(
            i -> "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC".substring(3 * i, 3 * i + 3), i -> i + 1));
    /// Signals were sent so since the fifties.
    private static final int CENTURY = 50;

    private DateTimeGroup() {}

    /// What the group that is the whole of `line` claims, or null if it is none.
    static @Nullable DateClaim claim(String line) {
        Matcher match = GROUP.matcher(line);
        Integer month = match.matches() ? MONTHS.get(match.group("month")) : null;
        if (month == null) {
            return null;
        }
        int year = Integer.parseInt(match.group("year"));
        int full = year > 99 ? year : year < CENTURY ? 2000 + year : 1900 + year;
        try {
            var moment = LocalDateTime.of(full, month, Integer.parseInt(match.group("day")),
                    Integer.parseInt(match.group("hour")), Integer.parseInt(match.group("minute")));
            return new DateClaim(PartialDate.of(moment.toLocalDate()), DateClaim.Carrier.VISIBLE,
                    match.group("group"), line, moment.atOffset(ZoneOffset.UTC));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
