package org.rapporteur.intake.suggest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.intake.document.Lexicon;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;

/// The dates that are written out in a text, word by word: "January 26-27, 2024", "26 January",
/// "mid-April 2024", `2024-01-26`, `26.01.2024`, 2024年1月26日. Where it can be doubted which
/// number is the day there is none. Takes time in proportion to the text.
final class DateWriting {
    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> PARTS = Set.of("mid", "early", "late");
    private static final int MOST = 3_000;

    private final Words words;
    private final String text;
    private final List<Written> found = new ArrayList<>();

    /// A date as written.
    ///
    /// @param date the date, or null where it has no year
    /// @param month its month
    /// @param day its day, or its first one
    /// @param lastDay its last day, the same as `day` where it is one
    /// @param span its words
    record Written(@Nullable PartialDate date, int month, int day, int lastDay, Span span) {}

    DateWriting(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /// The dates, in the order of the text.
    List<Written> all() {
        for (int i = 0; i < words.size() && found.size() < MOST; i++) {
            if (words.end(i) - words.start(i) > 2 && Character.isLetter(text.charAt(words.start(i)))
                    && !words.isHan(i)) {
                Integer month = MONTHS.get(words.lower(i));
                if (month != null) {
                    named(i, month);
                }
            } else if (Character.isDigit(text.charAt(words.start(i)))) {
                digits(i);
            }
        }
        for (int at = text.indexOf('月'); at >= 0 && found.size() < MOST; at = text.indexOf('月', at + 1)) {
            han(at);
        }
        found.sort(Comparator.comparingInt(written -> written.span().start()));
        return found;
    }

    private void named(int word, int month) {
        int day = dayAfter(word);
        int from = word;
        int last = word + 1;
        int lastDay = day;
        if (day > 0) {
            int other = words.isHyphened(last) ? number(last + 1, 31) : 0;
            lastDay = other > 0 ? other : day;
            last = other > 0 ? last + 1 : last;
        } else {
            from = before(word);
            day = from < word ? number(from, 31) : 0;
            lastDay = from < word - 1 && words.isHyphened(from) ? number(from + 1, 31) : day;
            last = word;
        }
        int year = yearAfter(last);
        last = year > 0 ? yearWord(last) : last;
        boolean name = words.isCapitalised(word) || day > 0 && year > 0 && from < word;
        if (!name) {
            return;
        }
        if (day > 0) {
            add(year > 0 ? days(year, month, day, lastDay) : null, year, new int[] {month, day, lastDay}, from, last);
        } else if (year > 0) {
            boolean part = word > 0 && PARTS.contains(words.lower(word - 1));
            add(PartialDate.parse(YearMonth.of(year, month).toString()), year, new int[] {month, 0, 0},
                    part ? word - 1 : word, last);
        }
    }

    private void add(@Nullable PartialDate date, int year, int[] parts, int first, int last) {
        if (date != null || year == 0 && days(2000, parts[0], parts[1], parts[2]) != null) {
            found.add(new Written(date, parts[0], parts[1], parts[2],
                    new Span(words.start(first), words.end(last))));
        }
    }

    /// The day that follows "January" or "Jan.", or 0.
    private int dayAfter(int word) {
        return isGap(word, "", ".") ? number(word + 1, 31) : 0;
    }

    /// The first word of the day, or days, that stand before the month; the month itself if none.
    private int before(int month) {
        int at = month - 1;
        if (at > 0 && Set.of("of", "de").contains(words.lower(at)) && isGap(at, "")) {
            at--;
        }
        if (at < 0 || number(at, 31) == 0 || !isGap(at, "", ".")) {
            return month;
        }
        return at > 0 && words.isHyphened(at - 1) && number(at - 1, 31) > 0 ? at - 1 : at;
    }

    private int yearAfter(int word) {
        int at = yearWord(word);
        return at < words.size() && isGap(at - 1, "", ",", ".") ? year(at) : 0;
    }

    /// The word in which a year would stand after `word`.
    private int yearWord(int word) {
        boolean de = word + 1 < words.size() && Set.of("de", "del").contains(words.lower(word + 1));
        return de ? word + 2 : word + 1;
    }

    private int year(int word) {
        int year = words.end(word) - words.start(word) == 4 ? number(word, 2099) : 0;
        return year >= 1900 ? year : 0;
    }

    /// The number that a word is, "26" or "26th"; 0 if it is none from 1 to `most`.
    private int number(int word, int most) {
        if (word < 0 || word >= words.size() || words.end(word) - words.start(word) > 4) {
            return 0;
        }
        int value = 0;
        int at = words.start(word);
        while (at < words.end(word) && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + text.charAt(at++) - '0';
        }
        String rest = text.substring(at, words.end(word)).toLowerCase(Locale.ROOT);
        boolean ordinal = Set.of("", "st", "nd", "rd", "th", "er").contains(rest);
        return ordinal && at > words.start(word) && value <= most ? value : 0;
    }

    /// Whether one of `marks`, and spaces, stand between `word` and the next one on one line.
    private boolean isGap(int word, String... marks) {
        if (word < 0 || word + 1 >= words.size() || words.start(word + 1) - words.end(word) > 4) {
            return false;
        }
        String gap = text.substring(words.end(word), words.start(word + 1));
        return gap.indexOf('\n') < 0 && !gap.isEmpty() && Set.of(marks).contains(gap.replace('\u00A0', ' ').strip());
    }

    private void digits(int word) {
        if (word + 2 >= words.size() || !words.isParted(word) || !words.isParted(word + 1)) {
            return;
        }
        char mark = words.after(word);
        char before = words.start(word) == 0 ? ' ' : text.charAt(words.start(word) - 1);
        boolean alone = "-/.".indexOf(mark) >= 0 && mark == words.after(word + 1) && "-/.".indexOf(before) < 0
                && !(words.after(word + 2) == mark && words.isParted(word + 2));
        int first = number(word, 2099);
        int second = number(word + 1, 31);
        if (!alone || first == 0 || second == 0) {
            return;
        }
        PartialDate date = null;
        if (year(word) > 0) {
            date = days(first, second, number(word + 2, 31), number(word + 2, 31));
        } else if (mark != '-' && year(word + 2) > 0) {
            date = unmistakable(year(word + 2), first, second);
        }
        if (date != null) {
            found.add(new Written(date, 0, 0, 0, new Span(words.start(word), words.end(word + 2))));
        }
    }

    private static @Nullable PartialDate unmistakable(int year, int a, int b) {
        if (a > 12 || a == b) {
            return days(year, b, a, a);
        }
        return b > 12 ? days(year, a, b, b) : null;
    }

    private void han(int at) {
        int start = digitsBefore(at, 2);
        int month = value(start, at);
        int end = digitsAfter(at + 1);
        int day = value(at + 1, end);
        boolean dayNamed = day > 0 && end < text.length() && "日号號".indexOf(text.charAt(end)) >= 0;
        int yearEnd = start > 0 && text.charAt(start - 1) == '年' ? start - 1 : start;
        int yearStart = yearEnd < start ? digitsBefore(yearEnd, 4) : start;
        int year = yearEnd - yearStart == 4 ? value(yearStart, yearEnd) : 0;
        if (month < 1 || month > 12 || !dayNamed && year == 0) {
            return;
        }
        if (!dayNamed) {
            found.add(new Written(
                    PartialDate.parse(YearMonth.of(year, month).toString()), month, 0, 0, new Span(yearStart, at + 1)));
            return;
        }
        int from = year > 0 ? yearStart : start;
        PartialDate date = days(year > 0 ? year : 2000, month, day, day);
        if (date != null) {
            found.add(new Written(year > 0 ? date : null, month, day, day, new Span(from, end + 1)));
        }
    }

    private int digitsBefore(int end, int most) {
        int start = end;
        while (start > 0 && end - start < most && isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int digitsAfter(int start) {
        int end = start;
        while (end < text.length() && end - start < 2 && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int value(int start, int end) {
        return start < end ? Integer.parseInt(text, start, end, 10) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The days of a month, or null if there are none such.
    static @Nullable PartialDate days(int year, int month, int day, int lastDay) {
        try {
            return lastDay < day ? null
                    : PartialDate.between(LocalDate.of(year, month, day), LocalDate.of(year, month, lastDay));
        } catch (DateTimeException unreal) {
            return null;
        }
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (List<String> row : Lexicon.read("months.txt")) {
            row.stream().skip(1).forEach(name -> months.put(name, Integer.valueOf(row.getFirst())));
        }
        return Map.copyOf(months);
    }
}
