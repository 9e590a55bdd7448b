package org.rapporteur.intake.chronology;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line that gives, or seems to give, the date of what follows it.
///
/// @param at its place among the pieces
/// @param kind how plainly it is one
/// @param words what it says of the date
/// @param phrase the date as written, or null where it cannot be read
/// @param rest where in the line an entry begins, or -1 where it has none
record DayLine(int at, Kind kind, String words, @Nullable DatePhrase phrase, int rest) {
    /// How plainly a line gives a date.
    enum Kind {
        /// A heading, a bold line, the first cell of a row.
        STRONG,
        /// A plain line with nothing but a date.
        WEAK,
        /// A date at the start of an entry.
        INLINE,
        /// A heading that is no date, but stands where dates do.
        OTHER
    }

    private static final int MOST_WORDS = 8;
    private static final Pattern NOTHING = Pattern.compile(
            "[\\s:.,;)\\]*_#|\\u2010-\\u2015-]*(?:\\(?(?:cont(?:\\.|[’']?d|inued)?|ctd)\\.?\\)?)?[\\s:.,;)\\]*_#|-]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR =
            Pattern.compile("^\\s?(?:[:|\\t\\u2013\\u2014]|-{1,2}\\s|\\s-\\s|\\.\\s)\\s*");
    private static final Pattern LEADER = Pattern.compile("^[\\s.…·_\\t]{2,}\\d{1,4}$|^\\t\\d{1,4}$");
    private static final Pattern MISWRITTEN = Pattern.compile(
            "\\p{Lu}\\p{L}{2,11}\\.? \\d{1,2}(?:st|nd|rd|th)?, ?\\d{4}|\\d{1,2} \\p{Lu}\\p{L}{2,11}\\.?,? \\d{4}");
    private static final Pattern LIKE_A_DATE = Pattern.compile(
            "(?i)^\\P{L}{0,4}\\p{L}{3,12}\\.?,? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{2,4})?\\P{L}{0,3}$"
                    + "|^\\P{L}{0,3}\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,12}\\.?(?:,? \\d{2,4})?\\P{L}{0,3}$"
                    + "|\\b\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{1,4})?\\b|\\d ?[年月]");

    /// What `piece` gives, or null where it gives no date.
    ///
    /// @param at its place among the pieces
    /// @param inDateColumn whether it stands in the column of a table that gives the dates
    static @Nullable DayLine of(Block block, int at, boolean inDateColumn) {
        if (block.look().contents()) {
            return null;
        }
        String text = block.text();
        DatePhrase phrase = DateLine.at(text);
        boolean standsOut = block.look().standsOut() || inDateColumn;
        if (phrase != null) {
            String after = text.substring(phrase.end());
            if (LEADER.matcher(after).find()) {
                return null;
            }
            if (isNothing(after)) {
                return usable(phrase, standsOut) ? new DayLine(at, standsOut ? Kind.STRONG : Kind.WEAK,
                        phrase.words(), phrase, -1) : null;
            }
            DayLine led = leading(block, at, phrase, after);
            if (led != null) {
                return led;
            }
        }
        if (standsOut && isLikeADate(text, inDateColumn)) {
            return new DayLine(at, Kind.STRONG, text, null, -1);
        }
        return MISWRITTEN.matcher(text).matches() ? new DayLine(at, Kind.WEAK, text, null, -1) : null;
    }

    /// A line that begins with a date and goes on.
    private static @Nullable DayLine leading(Block block, int at, DatePhrase phrase, String after) {
        boolean coarse = phrase.isCoarse();
        Matcher separator = SEPARATOR.matcher(after);
        boolean separated = separator.find();
        int rest = phrase.end() + (separated ? separator.end() : 0);
        boolean heading = block.look().heading() > 0;
        boolean bracketed = after.strip().matches("(?s)[(\\[].*[)\\]]");
        if (block.look().standsOut() && (separated || bracketed || heading && !coarse)) {
            boolean annotation = coarse || bracketed || isAnnotation(block, after);
            return new DayLine(at, Kind.STRONG, phrase.words(), phrase, annotation ? -1 : rest);
        }
        long letters = block.text().substring(0, phrase.end()).chars().filter(Character::isLetterOrDigit).count();
        boolean bold = block.look().lead() > 0 && block.look().lead() == letters;
        boolean inline = !coarse && phrase.from().month() > 0 && (separated || bold)
                || coarse && bold && separated && phrase.from().month() > 0;
        return inline ? new DayLine(at, Kind.INLINE, phrase.words(), phrase, rest) : null;
    }

    private static boolean isAnnotation(Block block, String after) {
        return !block.linked() && after.strip().split("\\s+").length <= 4;
    }

    /// A day of the month alone is a date only where it stands out; a number alone is none.
    private static boolean usable(DatePhrase phrase, boolean standsOut) {
        return phrase.from().month() > 0 || phrase.from().year() > 0 || standsOut || phrase.weekday() != null;
    }

    private static boolean isLikeADate(String text, boolean inDateColumn) {
        String[] words = text.strip().split("\\s+");
        if (words.length > MOST_WORDS) {
            return false;
        }
        boolean digits = text.chars().anyMatch(Character::isDigit);
        if (LIKE_A_DATE.matcher(text).find() || inDateColumn && digits) {
            return true;
        }
        for (String word : words) {
            String letters = word.replaceAll("\\P{L}", "");
            Calendar.Named month = Calendar.month(letters);
            boolean named = month != null && (digits || words.length <= 3 && !month.misspelt());
            if (named || words.length <= 3 && isWeekday(letters)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWeekday(String word) {
        Calendar.Named weekday = word.length() < 5 ? null : Calendar.weekday(word);
        return weekday != null;
    }

    /// Whether what follows a date says nothing.
    static boolean isNothing(String after) {
        return NOTHING.matcher(after).matches();
    }

    /// Whether it gives a year or a month and no day.
    boolean isCoarse() {
        return phrase != null && phrase.isCoarse();
    }
}
