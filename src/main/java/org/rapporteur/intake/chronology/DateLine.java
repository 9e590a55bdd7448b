package org.rapporteur.intake.chronology;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.DatePhrase.Vague;
import org.rapporteur.intake.document.HanNumbers;

/// Finds the date that a line begins with: "Tuesday, Jan. 30, 2024 (cont.)".
final class DateLine {
    private static final int LONGEST = 160;
    private static final Pattern LEAD = Pattern.compile("^(?:[\\s*#>•·▪◦●■§|=_~-]+|\\*\\*|__)+");
    private static final Pattern OPENING = Pattern.compile("\\G[\\[(<\"']");
    private static final Pattern LABEL = Pattern.compile("\\G(?:date|day)\\s*:\\s*|\\Gon (?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile(
            "\\G(?:about|around|circa|ca\\.?|c\\.|approximately|approx\\.?|(?:the )?week of|week beginning) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(
            "\\G(?:mid|early|late|(?:the )?(?:middle|beginning|start|end) of)[ -]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\G(\\p{L}{3,10})[.,]?,? ?-? ?(?=\\d|\\p{L}|')");
    private static final Pattern HAN_WEEKDAY = Pattern.compile("\\G[(（]?(?:星期|周|週|礼拜)([一二三四五六日天])[)）]?");
    private static final Pattern WEEKDAY_AFTER = Pattern.compile("\\G[., ]{0,2}[(\\[]? ?(\\p{L}{3,10})\\.?[)\\]]?");
    private static final Pattern TIME = Pattern.compile(
            "\\G,? (?:at )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?(?:E[SD]?T|GMT|UTC|local(?: time)?))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOUBT = Pattern.compile("\\G ?(?:\\(\\?\\)|\\[\\?]|\\?)");
    private static final Pattern CLOSING = Pattern.compile("\\G[\\])>\"']");

    private final String original;
    private final String line;
    private int at;
    private boolean misspelt;

    private DateLine(String text) {
        original = text;
        line = plain(text);
    }

    /// The date at the start of `text`, or null.
    static @Nullable DatePhrase at(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new DateLine(start).read();
    }

    /// Each character as a plain one, none more and none less: digits, dashes, spaces, quotation
    /// marks, and Chinese numerals below ten.
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '－' || c == '～') {
                plain.append('-');
            } else if (c >= '０' && c <= '９') {
                plain.append((char) (c - '０' + '0'));
            } else if (c == '’' || c == '‘' || c == '´') {
                plain.append('\'');
            } else {
                plain.append(c == '，' ? ',' : c == '／' ? '/' : c == '（' ? '(' : c == '）' ? ')' : c);
            }
        }
        return plain.toString();
    }

    private @Nullable DatePhrase read() {
        skip(LEAD);
        boolean bracket = skip(OPENING);
        skip(LABEL);
        int start = at;
        DayOfWeek before = weekdayBefore();
        Vague vague = skip(ABOUT) ? Vague.ABOUT : skip(PART) ? Vague.PART : Vague.NO;
        DayOfWeek weekday = before != null ? before : weekdayBefore();
        DateForms.Match match = DateForms.at(HanNumbers.plain(line), at);
        if (match == null) {
            return null;
        }
        at = match.end();
        DayOfWeek after = weekdayAfter();
        skip(TIME);
        if (skip(DOUBT) || vague == Vague.PART && match.from().day() > 0) {
            vague = Vague.ABOUT;
        }
        String words = original.substring(start, at).strip();
        if (bracket) {
            skip(CLOSING);
        }
        return new DatePhrase(words, at, match.from(), match.to(), match.order(),
                weekday != null ? weekday : after, match.to() == null ? vague : Vague.NO,
                misspelt || match.misspelt());
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(line);
        boolean found = matcher.find(at) && matcher.start() == at && matcher.end() > at;
        if (found) {
            at = matcher.end();
        }
        return found;
    }

    private @Nullable DayOfWeek weekdayBefore() {
        Matcher matcher = WORD.matcher(line);
        if (!matcher.find(at) || Calendar.month(matcher.group(1)) != null) {
            return null;
        }
        Calendar.Named named = Calendar.weekday(matcher.group(1));
        if (named == null) {
            return null;
        }
        misspelt |= named.misspelt();
        at = matcher.end();
        return DayOfWeek.of(named.number());
    }

    private @Nullable DayOfWeek weekdayAfter() {
        Matcher han = HAN_WEEKDAY.matcher(line);
        if (han.find(at) && han.start() == at) {
            at = han.end();
            return DayOfWeek.of("一二三四五六日天".indexOf(han.group(1)) == 7 ? 7 : "一二三四五六日天".indexOf(han.group(1)) + 1);
        }
        Matcher matcher = WEEKDAY_AFTER.matcher(line);
        if (!matcher.find(at)) {
            return null;
        }
        String word = matcher.group(1).toUpperCase(Locale.ROOT);
        Calendar.Named named = Calendar.weekday(word);
        if (named == null || named.misspelt()) {
            return null;
        }
        at = matcher.end();
        return DayOfWeek.of(named.number());
    }
}
