package org.rapporteur.ui.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;

/// When something happened, as the sentence that reports it says.
///
/// Words such as "Tuesday" or "yesterday" count from the day on which the article was published:
/// the last such day up to it. Sentences about what is to come give no date but one that they write
/// out, and a day up to the article's own goes before one that lies after it. Nothing is ever taken
/// from today.
///
/// @param when the day or days
/// @param words the words that say so, or null where only the article's own date stands for it
record QuotedDate(When when, @Nullable String words) {
    private static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAYS = "\\d{1,2}(?:\\s*(?:[-–]|and)\\s*\\d{1,2})?(?:st|nd|rd|th)?";
    private static final Pattern TWO = Pattern.compile("(\\d{1,2}) and (\\d{1,2})");
    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(?:" + MONTH + " " + DAYS + "|" + DAYS + " (?:of )?" + MONTH + ")(?:,? (?<year>(?:19|20)\\d{2}))?\\b");
    private static final Pattern HAN = Pattern.compile("(?:(?<year>(?:19|20)\\d{2})年)?(?<rest>\\d{1,2}月\\d{1,2}[日号])");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile(
            "(?<!\\d )\\b" + MONTH + " (?:19|20)\\d{2}\\b|(?:19|20)\\d{2}年\\d{1,2}月(?!\\d)");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?<next>(?:next|last|this|coming) )?\\b(?<day>"
                    + "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(?:today|yesterday)\\b|今天|昨天");
    private static final Pattern TO_COME = Pattern.compile(
            "(?i)\\b(?:will|shall|to be held|is due|are due|is expected|are expected|plans? to|scheduled)\\b|将|將");
    private static final Pattern UNTIL = Pattern.compile(
            "(?i)\\b(?:by|before|until|till|no(?:t)? later than)(?: the end of)?\\s*$");
    private static final Pattern HAN_UNTIL = Pattern.compile("^(?:之|以)?前");
    private static final int DAYS_OF_WEEK = 7;

    /// What `text` says of when the words from `from` to `to` happened: in those words, else in
    /// the rest of their sentence, else by the article's date alone; null where nothing does.
    static @Nullable QuotedDate of(String text, int from, int to, @Nullable When published) {
        QuotedDate said = in(text.substring(from, to), published);
        if (said == null) {
            said = in(sentence(text, from, to), published);
        }
        return said != null || published == null ? said : new QuotedDate(published, null);
    }

    /// The date of which `sentence` speaks, or null where it names none, or one that only a
    /// missing publication date could tell.
    static @Nullable QuotedDate in(String sentence, @Nullable When published) {
        QuotedDate written = written(sentence, WRITTEN.matcher(sentence), published);
        if (written == null) {
            written = written(sentence, HAN.matcher(sentence), published);
        }
        boolean counts = published != null && published.date().isDay() && !TO_COME.matcher(sentence).find();
        return written != null || !counts ? written : relative(sentence, published.earliest());
    }

    private static @Nullable QuotedDate written(String sentence, Matcher match, @Nullable When published) {
        QuotedDate ahead = null;
        while (match.find()) {
            QuotedDate read = read(sentence, match.group(), match.group("year"), published);
            if (published == null && isBound(sentence, match)) {
                continue;
            }
            if (read != null && !read.isAfter(published)) {
                return read;
            }
            ahead = ahead == null ? read : ahead;
        }
        return ahead;
    }

    /// Whether it lies after the day on which the article was published.
    boolean isAfter(@Nullable When published) {
        return published != null && when.earliest().isAfter(published.latest());
    }

    /// Whether the day that `match` found is one by which something is to be done.
    private static boolean isBound(String sentence, Matcher match) {
        return UNTIL.matcher(sentence.substring(0, match.start())).find()
                || HAN_UNTIL.matcher(sentence.substring(match.end())).find();
    }

    /// The first day after `published` that `sentence` writes out with its year, or where that is not known
    /// the first by which something is to be done; null where it writes none.
    static @Nullable QuotedDate ahead(String sentence, @Nullable When published) {
        for (Pattern pattern : List.of(WRITTEN, HAN)) {
            Matcher match = pattern.matcher(sentence);
            while (match.find()) {
                QuotedDate read = match.group("year") == null ? null
                        : read(sentence, match.group(), match.group("year"), published);
                boolean due = published == null ? isBound(sentence, match) : read != null && read.isAfter(published);
                if (due) {
                    return read;
                }
            }
        }
        return null;
    }

    /// The month that `words` name with its year, and without a day; null where they name none.
    static @Nullable When month(String words) {
        Matcher match = MONTH_OF_YEAR.matcher(words);
        return match.find() ? DateReading.read(match.group().replace(".", "")) : null;
    }

    private static @Nullable QuotedDate read(
            String sentence, String found, @Nullable String year, @Nullable When published) {
        try {
            if (year != null) {
                return new QuotedDate(DateReading.read(plain(found)), found);
            }
            boolean past = published != null && published.date().isDay() && !TO_COME.matcher(sentence).find();
            When last = past ? lastBefore(found, published.earliest()) : null;
            return last == null ? null : new QuotedDate(last, found);
        } catch (UserProblem unreal) {
            return null;
        }
    }

    /// The last such day of a year up to `published`, or null where the next one is nearer: "from 1 May", written in
    /// March, may well be the one to come, and nothing is set back a year on a guess.
    private static @Nullable When lastBefore(String found, LocalDate published) {
        When sameYear = DateReading.read(withYear(found, published.getYear()));
        if (!sameYear.earliest().isAfter(published)) {
            return sameYear;
        }
        When last = DateReading.read(withYear(found, published.getYear() - 1));
        long behind = last.latest().until(published, ChronoUnit.DAYS);
        return published.until(sameYear.earliest(), ChronoUnit.DAYS) < behind ? null : last;
    }

    private static String withYear(String found, int year) {
        return found.indexOf('月') >= 0 ? year + "年" + found : plain(found) + " " + year;
    }

    /// As it can be read: of two days that do not follow each other only the later is kept.
    private static String plain(String found) {
        Matcher two = TWO.matcher(found);
        boolean running = two.find() && Integer.parseInt(two.group(1)) + 1 == Integer.parseInt(two.group(2));
        String days = two.replaceFirst(running ? "$1-$2" : "$2");
        return days.replace(" of ", " ").replace("Sept.", "Sep.").replace("Sept ", "Sep ").replace(",", "");
    }

    private static @Nullable QuotedDate relative(String sentence, LocalDate published) {
        Matcher match = RELATIVE.matcher(sentence);
        if (match.find()) {
            String word = match.group();
            boolean before = word.equalsIgnoreCase("yesterday") || word.equals("昨天");
            return day(before ? published.minusDays(1) : published, word);
        }
        match = WEEKDAY.matcher(sentence);
        if (!match.find() || match.group("next") != null) {
            return null;
        }
        String word = match.group("day");
        DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
                .filter(d -> d.name().equals(word.toUpperCase(Locale.ROOT))).findFirst().orElseThrow();
        LocalDate day = published.with(TemporalAdjusters.previousOrSame(weekday));
        return published.toEpochDay() - day.toEpochDay() < DAYS_OF_WEEK ? day(day, word) : null;
    }

    private static QuotedDate day(LocalDate day, String word) {
        return new QuotedDate(When.of(PartialDate.of(day)), word);
    }

    /// The sentence, or sentences, in which the words from `from` to `to` stand.
    static String sentence(String text, int from, int to) {
        int start = from;
        while (start > 0 && !endsSentence(text, start - 1)) {
            start--;
        }
        int end = to;
        while (end < text.length() && !endsSentence(text, end)) {
            end++;
        }
        return text.substring(start, Math.min(end + 1, text.length()));
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n' || c == '。' || c == '！' || c == '？') {
            return true;
        }
        boolean stop = c == '.' || c == '!' || c == '?';
        boolean followed = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1))
                || text.charAt(at + 1) == '”';
        return stop && followed && !abbreviates(text, at);
    }

    /// Whether the full stop at `at` belongs to a month's short form, "Jan. 30", or an initial.
    private static boolean abbreviates(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, at);
        return word.length() == 1 || word.matches(
                "Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Lt|Col");
    }
}
