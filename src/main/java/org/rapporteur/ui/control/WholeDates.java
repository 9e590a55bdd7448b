package org.rapporteur.ui.control;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Dates that stay whole where words are broken into lines: "26 Apr 2024" and "2024年4月26日" stand in one line or the
/// other. Between their parts stand signs that nobody sees and at which no line is broken.
final class WholeDates {
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\b";
    private static final String WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6} )?";
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:" + WEEKDAY + "\\d{1,2}(?:–\\d{1,2})? " + MONTH + "(?: \\d{4}\\b)?"
            + "|" + MONTH + " (?:\\d{1,2}, )?\\d{4}\\b|Q[1-4] \\d{4}\\b"
            + "|(?:\\d{2,4}年)?\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|[初中末底])?|\\d{2,4}年|\\d{1,2}日)");
    private static final char SPACE = '\u00a0';
    /// The toolkit breaks lines at a word joiner, which came to the standard later, but not at this.
    private static final String JOINER = "\ufeff";
    private static final Pattern SEAM = Pattern.compile("(?<=[–年月])(?!$)|(?=[年月日])|(?<=[上中下])(?=旬)");

    private WholeDates() {}

    /// `words` with its dates held together; the same where they are so already.
    static String in(String words) {
        return words.chars().anyMatch(Character::isDigit) ? DATE.matcher(words).replaceAll(WholeDates::joined) : words;
    }

    private static String joined(MatchResult date) {
        return SEAM.matcher(date.group().replace(' ', SPACE)).replaceAll(JOINER);
    }
}
