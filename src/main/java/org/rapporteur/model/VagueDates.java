package org.rapporteur.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads parts of months and years in English words, for [DateReading]: "mid-April 2024", "the end of
/// March 2023", "spring 2024", "Q1 2024". A quarter is its three months; of the others the month or
/// the year stands for them. The words are kept.
final class VagueDates {
    private static final Pattern PART = Pattern.compile("(?i)(?:"
            + "(?:(?:early|mid)-?\\s*(?:to|/|–|-)\\s*)?(?:early|mid|late|end)[\\s-]+(?:(?:of|in)\\s+)?"
            + "|(?:the\\s+)?(?:(?:very\\s+)?(?:beginning|start|middle|end)|(?:first|second|latter) half"
            + "|(?:first|last) (?:days|weeks?))\\s+of[\\s-]+)(.+)");
    private static final Pattern SEASON = Pattern.compile(
            "(?i)(?:(?:early|mid|late)[\\s-]+)?(?:the\\s+)?(?:spring|summer|autumn|fall|winter)(?:\\s+of)?,? (\\d{4})");
    private static final Pattern QUARTER = Pattern.compile(
            "(?i)(?:q([1-4])|(?:the\\s+)?(first|second|third|fourth) quarter of),? (\\d{4})");
    private static final List<String> ORDER = List.of("first", "second", "third", "fourth");

    private VagueDates() {}

    /// Reads `typed`, or gives null where it is no such part; throws as [DateReading#read] does.
    static @Nullable When read(String typed) {
        Matcher quarter = QUARTER.matcher(typed);
        if (quarter.matches()) {
            int which = quarter.group(1) == null
                    ? ORDER.indexOf(quarter.group(2).toLowerCase(Locale.ROOT)) + 1
                    : Integer.parseInt(quarter.group(1));
            return new When(quarter(quarter.group(3), which), typed);
        }
        Matcher season = SEASON.matcher(typed);
        if (season.matches()) {
            return new When(PartialDate.parse(season.group(1)), typed);
        }
        Matcher part = PART.matcher(typed);
        return part.matches() ? new When(coarse(part.group(1)), typed) : null;
    }

    /// The three months of a quarter, from 1 to 4.
    static PartialDate quarter(String year, int which) {
        return PartialDate.parse("%s-%02d/%s-%02d".formatted(year, which * 3 - 2, year, which * 3));
    }

    private static PartialDate coarse(String text) {
        PartialDate date = DateReading.one(text);
        if (date.isDay()) {
            throw new UserProblem("date.unreadable", text);
        }
        return date;
    }
}
