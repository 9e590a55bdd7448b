package org.rapporteur.intake.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines that say by a label what they are, above a text that somebody filed: "Title: …", "Source: …",
/// "Date: …", also as the rows of a table.
final class LabelledLines {
    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private static final String COLON = "\\s*[:：]\\s*\\|?\\s*(.{1,300})|";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LABEL = Pattern.compile(
            "(?:title|headline|titel|titre|título|заголовок|标题|標題|题目)" + COLON
                    + "(?:source|outlet|publication|publisher|newspaper|quelle|fuente|источник|来源|來源|媒体|媒體|出处)" + COLON
                    + "(?:authors?|by-?line|written by|autor(?:in)?|auteur|автор|作者|记者|記者)" + COLON
                    + "(?:date|published|publication date|datum|fecha|дата|日期|发布时间|發布時間|时间)" + COLON
                    + "(?:url|link|web ?address|链接|連結|网址)\\s*[:：]\\s*\\|?\\s*(\\S{1,2000})", FLAGS);
    private static final Pattern SOURCE =
            Pattern.compile("[(\\[]?(?:source|quelle|fuente|источник|来源|來源)\\s*[:：]\\s*(.{2,80}?)[)\\]]?", FLAGS);
    private static final int TITLE = 1;
    private static final int OUTLET = 2;
    private static final int AUTHOR = 3;
    private static final int DATE = 4;

    private LabelledLines() {}

    /// Moves what the labelled lines at the start of `lines` say into `facts`; one alone may be a headline.
    ///
    /// @return how many there are
    static int read(Facts facts, List<String> lines) {
        int count = 0;
        while (count < Math.min(MOST, lines.size() - 1) && LABEL.matcher(lines.get(count)).matches()) {
            count++;
        }
        if (count < FEWEST) {
            return 0;
        }
        lines.subList(0, count).forEach(line -> take(facts, line));
        return count;
    }

    /// The publisher, with its date perhaps, that a line below a text names; null where it names none.
    static @Nullable String source(String line) {
        Matcher match = SOURCE.matcher(line);
        return match.matches() ? match.group(1) : null;
    }

    private static void take(Facts facts, String line) {
        Matcher match = LABEL.matcher(line);
        if (!match.matches()) {
            return;
        }
        facts.title(match.group(TITLE), Places.HEAD);
        facts.outlet(match.group(OUTLET), Places.HEAD);
        Bylines.people(match.group(AUTHOR)).forEach(name -> facts.author(name, Places.HEAD));
        String day = match.group(DATE);
        facts.date(day == null ? null : DateLine.claim(day));
        facts.url(match.group(DATE + 1), Places.HEAD);
    }
}
