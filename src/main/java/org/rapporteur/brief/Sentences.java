package org.rapporteur.brief;

import java.util.Locale;
import java.util.regex.Pattern;

/// Small rules of printed text: full stops set once, markings in capitals, one line a paragraph.
final class Sentences {
    private static final String ENDS = ".!?…。！？";
    private static final int CHARACTERS_FROM = 0x2E80;
    private static final String MONTHS = "(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b";
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            "(?<=\\b\\d{1,2}) (?=" + MONTHS + ")|(?<=\\b" + MONTHS.replace("\\b", "") + ") (?=\\d{1,2}\\b)");
    private static final String CLOSERS = "”’\"'»」』";

    private Sentences() {}

    /// The sentence with a stop at its end, unless it has one, inside closing quotes too; after a
    /// Chinese character a Chinese one.
    static String stopped(String sentence) {
        String text = sentence.strip();
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            return text;
        }
        return text + (end > 0 && text.charAt(end - 1) >= CHARACTERS_FROM ? '。' : '.');
    }

    /// The sentence without its full stop, so that words can follow.
    static String unstopped(String sentence) {
        String text = sentence.strip();
        boolean stopped = text.endsWith(".") && !text.endsWith("..") || text.endsWith("。");
        return stopped ? text.substring(0, text.length() - 1) : text;
    }

    /// A marking as it stands on a page.
    static String banner(String marking) {
        return marking.toUpperCase(Locale.ROOT);
    }

    /// The text as it is set: a day and its month, "2 April" or "April 2", stay on one line. For what is read on
    /// a page; what is read by programs keeps its blanks.
    static String tied(String text) {
        return DAY_AND_MONTH.matcher(text).replaceAll("\u00A0");
    }

    /// The text on one line, with only the characters that XML can hold.
    static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .filter(c -> (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFE) != 0xFFFE)
                .forEach(line::appendCodePoint);
        return line.toString();
    }
}
