package org.rapporteur.intake.clippings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.DateLine;
import org.rapporteur.intake.document.Dates;
import org.rapporteur.intake.document.Label;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.Warning;

/// The days in a column of a list. Which of their digits is the day is told by the words above them, and by the
/// days of the column that leave no doubt; where these tell different things, or nothing, it stays open.
final class DayColumn {
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)(?:\\D.*)?");
    private static final int MONTHS = 12;

    private final String header;
    private final int column;
    private final @Nullable Boolean dayFirst;
    private final boolean turned;

    /// The column `column` of `sheet`.
    DayColumn(Sheet sheet, int column) {
        this.column = column;
        this.header = column < 0 ? "" : sheet.headers().get(column);
        List<Matcher> digits = sheet.rows().stream().map(row -> row.cell(column).text().strip()).map(DIGITS::matcher)
                .filter(Matcher::matches).toList();
        boolean day = digits.stream().anyMatch(match -> number(match, 1) > MONTHS);
        boolean month = digits.stream().anyMatch(match -> number(match, 3) > MONTHS);
        dayFirst = order(day, month);
        List<LocalDate> days = sheet.rows().stream().map(row -> row.cell(column).date()).filter(one -> one != null)
                .map(LocalDate::parse).toList();
        turned = (day || month) && !days.isEmpty() && days.stream().allMatch(one -> one.getDayOfMonth() <= MONTHS);
    }

    /// Whether the day stands first; null where that cannot be told.
    private @Nullable Boolean order(boolean day, boolean month) {
        Boolean said = ColumnLabels.saidDayFirst(header);
        Label label = ColumnLabels.label(header);
        boolean first = said == null ? label != null && label.dayFirst() : said;
        boolean second = said != null && !said;
        boolean both = (day || first) && (month || second);
        return both || !(day || first || month || second) ? null : Boolean.valueOf(day || first);
    }

    /// The day of `row`, or null; what is doubtful is said in `warnings`.
    @Nullable DateClaim of(Sheet.Row row, List<Warning> warnings) {
        Sheet.Cell cell = row.cell(column);
        String words = cell.text().strip();
        if (cell.date() != null) {
            // Where some days of a column stayed text, a sheet may have taken the others for days of its own country.
            return claim(PartialDate.parse(cell.date()), turned ? DateClaim.Carrier.UNNAMED
                    : DateClaim.Carrier.METADATA, null, null);
        }
        Matcher digits = DIGITS.matcher(words);
        if (digits.matches()) {
            return ofDigits(digits, warnings);
        }
        DateClaim line = DateLine.claim(words);
        PartialDate day = line == null ? Dates.civil(words) : line.date();
        return day == null ? null : claim(day, DateClaim.Carrier.METADATA, words, words);
    }

    private @Nullable DateClaim ofDigits(Matcher digits, List<Warning> warnings) {
        String words = digits.group();
        LocalDate first = day(digits, 3, 1);
        LocalDate second = day(digits, 1, 3);
        if (first == null || second == null || first.equals(second)) {
            LocalDate only = first == null ? second : first;
            return only == null ? null : claim(PartialDate.of(only), DateClaim.Carrier.METADATA, words, null);
        }
        if (dayFirst == null) {
            warnings.add(Warning.of("chronology.two-ways", words, second.toString(), first.toString()));
            return null;
        }
        return claim(PartialDate.of(dayFirst ? first : second), DateClaim.Carrier.METADATA, words, null);
    }

    private DateClaim claim(PartialDate day, DateClaim.Carrier carrier, @Nullable String words,
            @Nullable String stamp) {
        return new DateClaim(day, carrier, words, header, Dates.moment(stamp));
    }

    private static @Nullable LocalDate day(Matcher digits, int month, int day) {
        try {
            return LocalDate.of(number(digits, 4), number(digits, month), number(digits, day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
