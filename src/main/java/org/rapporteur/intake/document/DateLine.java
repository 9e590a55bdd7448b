package org.rapporteur.intake.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines under a headline that say when the article was published: "January 27, 2024",
/// "Published October 6, 2021 · Updated …", "By Jane Doe | 5 March 2024", "2024年01月30日 来源：…".
public final class DateLine {
    private static final int MAX_LENGTH = 160;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "(?:updated|modified|revised|edited|today(?: is)?|accessed|retrieved|archived|printed|captured|copyright|©"
                    + "|as of|expires?|deadline|event date|mis à jour|aktualisiert|actualizado|更新(?:时间|時間)?|修改时间)"
                    + "[^\\p{L}\\d]*(?:on|at|le|am|el|:|：)?\\s*(?:\\p{L}+day,?)?\\s*$", FLAGS);
    private static final Pattern LABEL = Pattern.compile(
            "(?:published|posted|released|issued|date(?:line)?|first published|release date|publié|veröffentlicht"
                    + "|publicado"
                    + "|发布(?:时间|日期)?|發布(?:時間|日期)?|日期|时间|時間)"
                    + "[^\\p{L}\\d]*(?:on|at|le|am|el|:|：)?\\s*(?:\\p{L}+day,?)?\\s*$", FLAGS);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^|[|•·—–\\-:：;,/(\\[]|\\b(?:by|von|par) .{2,60}\\bon)\\s*(?:\\p{L}+day,?)?\\s*$", FLAGS);
    private static final Pattern AFTER = Pattern.compile(
            "^(?:[\\s.]*$|\\s*[|•·—–\\-:;,/()\\]]|,?\\s*(?:at\\s+)?\\d{1,2}[:.h]\\d{2}|\\s*来源|\\s*來源"
                    + "|\\s*\\p{IsHan}|T\\d"
                    + "|\\s+(?:at|um|à|by|updated)\\b)", FLAGS);
    private static final Pattern SOURCE = Pattern.compile("(?:来源|來源)\\s*[:：]\\s*([^\\s|｜]{2,30})");

    private DateLine() {}

    /// What `line` claims, or null if it is no date line.
    public static @Nullable DateClaim claim(String line) {
        if (line.length() > MAX_LENGTH) {
            return null;
        }
        DateClaim plain = null;
        for (Dates.Found found : Dates.find(line)) {
            String before = line.substring(0, found.start());
            if (OTHER_LABEL.matcher(before).find()) {
                continue;
            }
            var claim = DateClaim.visible(found.date(), line.substring(found.start(), found.end()), line);
            if (LABEL.matcher(before).find()) {
                return claim;
            }
            boolean bare = BEFORE.matcher(before).find() && AFTER.matcher(line.substring(found.end())).find();
            if (plain == null && bare && !isSentence(line, found)) {
                plain = claim;
            }
        }
        return plain;
    }

    /// Whether `line` is a date and nothing else but a label, a time and marks.
    public static boolean isOnlyDate(String line) {
        List<Dates.Found> found = Dates.find(line);
        if (found.isEmpty() || claim(line) == null) {
            return false;
        }
        String rest = line.substring(0, found.getFirst().start()) + " "
                + line.substring(found.getLast().end());
        String bare = rest.replaceAll("(?iu)\\b(?:published|posted|released|updated|modified|on|at|date"
                + "|[ap]\\.?m\\.?|[a-z]{2,4}t"
                + "|gmt|utc|\\p{L}+day)\\b", "").replaceAll("发布时间|时间|來源|来源", "");
        return bare.chars().filter(Character::isLetter).count() <= 2;
    }

    /// The publisher that a Chinese date line names after its date, or null.
    public static @Nullable String source(String line) {
        var match = SOURCE.matcher(line);
        return line.length() <= MAX_LENGTH && match.find() ? match.group(1) : null;
    }

    private static boolean isSentence(String line, Dates.Found found) {
        String rest = line.substring(found.end()).strip();
        long words = rest.isEmpty() ? 0 : rest.split("\\s+").length;
        return words > 12 || rest.startsWith(",") && words > 6;
    }
}
