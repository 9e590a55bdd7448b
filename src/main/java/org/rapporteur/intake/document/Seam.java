package org.rapporteur.intake.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a second story starts in a clipping that holds two.
///
/// @param line the headline of the second story, else its first words
/// @param paragraph the number of the paragraph that starts it, counted from 0
public record Seam(String line, int paragraph) {
    private static final int MAX_HEADLINE = 200;
    private static final int FEWEST_WORDS = 4;
    private static final int SENTENCE = 80;
    private static final int HEAD_LINES = 4;
    private static final Pattern ENDED = Pattern.compile(".*[.。!?！？:：;,\"”—–…-]$|(?:Q\\s|[A-Z][A-Z .’'-]{2,50}:).*");
    private static final Pattern PLACE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu} .’'-]{3,30}(?:, (?:\\p{Lu}\\p{L}+|\\p{Lu}\\.\\p{Lu}\\.))?(?:,"
                    + " \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}"
                    + "(?:, \\d{4})?)?\\s*(?:\\([\\p{L}/ .]{2,30}\\)\\s*)?(?:\\s*[—–]|\\s-{1,2}|--)\\s*[“\"]?\\p{Lu}.*"
                    + "|^(?:新华社|中新社|本报|中新网)[^，。]{2,20}(?:电|讯).*",
            Pattern.DOTALL);

    /// The seam of `paragraphs`, or null where they are one story. A second story needs a sign of
    /// its own: the dateline of an agency, or a headline with a by-line, a date or a place below it.
    public static @Nullable Seam of(List<String> paragraphs) {
        for (int i = 2; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            String before = paragraphs.get(i - 1);
            boolean signed = Oddities.isDateline(paragraph);
            // Whether a line is a headline is dear to say: it is asked last.
            if (signed || i > 2 && PLACE.matcher(paragraph).matches()) {
                boolean headed = isHeadline(before);
                if (headed || signed) {
                    return headed ? new Seam(before, i - 1) : new Seam(Titles.firstWords(paragraph), i);
                }
            }
            if (isText(before) && isHeadline(paragraph) && hasHead(paragraphs, i + 1)) {
                return new Seam(paragraph, i);
            }
        }
        return null;
    }

    /// The last paragraph of a story may be short, but is a sentence.
    private static boolean isText(String line) {
        return Furniture.isLong(line)
                || line.length() >= SENTENCE && ".!?。！？”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /// Whether at `from` a by-line, a date line or a publisher's name stands, and then a text.
    private static boolean hasHead(List<String> paragraphs, int from) {
        boolean signed = false;
        for (int i = from; i < Math.min(paragraphs.size(), from + HEAD_LINES); i++) {
            String line = paragraphs.get(i);
            if (Furniture.isLong(line)) {
                return signed;
            }
            boolean sign = DateLine.claim(line) != null || DateLine.isOnlyDate(line)
                    || !Bylines.names(line).isEmpty() || Outlets.named(line) != null;
            if (!sign && !isHeadline(line)) {
                return false;
            }
            signed |= sign;
        }
        return false;
    }

    private static boolean isHeadline(String line) {
        return line.length() <= MAX_HEADLINE
                && !Character.isLowerCase(line.codePointAt(0))
                && (line.split("\\s+").length >= FEWEST_WORDS || Language.han(line) >= 2 * FEWEST_WORDS)
                && !ENDED.matcher(line).matches()
                && DateLine.claim(line) == null;
    }
}
