package org.rapporteur.intake.document;

import java.util.List;
import java.util.regex.Pattern;

/// What readers wrote below an article, in a text that was copied with it.
final class Replies {
    private static final int FEWEST_LONG = 2;
    private static final int LOOKED_AT = 12;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern HEADING = Pattern.compile(
            "(?:\\d+ )?(?:reader |view |show |all )?comments?(?: \\(\\d+\\)| \\d+)?:?|discussion \\(\\d+\\)"
                    + "|(?:leave|post|write|add) a"
                    + " (?:reply|comment).{0,30}"
                    + "|join the (?:conversation|discussion).{0,40}|\\d+ (?:responses?|replies|thoughts) (?:to"
                    + "|on) .{1,200}"
                    + "|what do you think\\?|(?:网友|最新|全部|热门)?评论(?:[(（]\\d+[)）])?|(?:\\d+ )?комментари[ийея]\\w*"
                    + "|kommentare?"
                    + "|commentaires?|comentarios?",
            FLAGS);
    private static final Pattern STAMP = Pattern.compile(
            "reply|like|report|share|\\S{1,40} \\d{1,2} \\p{L}{3,9}\\.? \\d{4}"
                    + "|.{0,60}\\b\\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?"
                    + "|years?) ago.{0,30}"
                    + "|.{1,60} (?:says|said|wrote|writes):?|.{0,60}\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?|回复|赞"
                    + "|ответить|antworten"
                    + "|(?:▲|▼|↑|↓|👍)?\\s?\\d{1,5}|(?:sort by|oldest|newest|best)\\b.{0,40}",
            FLAGS);

    private Replies() {}

    /// Where in `paragraphs` the readers begin to write: a heading behind the text, followed by
    /// their stamps. The number of paragraphs where they do not.
    static int start(List<String> paragraphs) {
        int read = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            String line = paragraphs.get(i);
            read += Furniture.isLong(line) ? 1 : 0;
            if (read >= FEWEST_LONG && HEADING.matcher(line).matches() && isStamped(paragraphs, i + 1)) {
                return i;
            }
        }
        return paragraphs.size();
    }

    private static boolean isStamped(List<String> paragraphs, int from) {
        return paragraphs.subList(from, Math.min(paragraphs.size(), from + LOOKED_AT)).stream()
                .anyMatch(line -> line.length() < 120 && STAMP.matcher(line).matches());
    }
}
