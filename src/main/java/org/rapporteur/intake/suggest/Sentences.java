package org.rapporteur.intake.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The sentences of a text, each a [Span] without the space around it. A line break ends one;
/// the full stop of a short form ("Jan. 30", "U.S.", "Gen.") does not.
final class Sentences {
    private static final Set<String> SHORT_FORMS = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mr", "mrs", "ms",
            "dr", "gen", "sen", "rep", "lt", "col", "adm", "capt", "gov", "sgt", "prof", "st", "no", "vs", "inc",
            "co", "corp", "jr", "sr");
    private static final int LONGEST_SHORT_FORM = 4;
    private static final String CLOSES = "”’\"')]」』";

    private Sentences() {}

    /// The sentences of `text`, in order.
    static List<Span> of(String text) {
        var sentences = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends(text, i)) {
                int end = i + 1;
                while (end < text.length() && CLOSES.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(sentences, text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    /// The position in `sentences` of the one that holds `offset`, or the one before it.
    static int at(List<Span> sentences, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000';
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n' || c == '。' || c == '！' || c == '？') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && CLOSES.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean parted = next == text.length() || isSpace(text.charAt(next));
        return parted && !(c == '.' && isShortForm(text, at)) && !goesOn(text, next);
    }

    private static boolean goesOn(String text, int from) {
        int next = from;
        while (next < text.length() && next < from + 3 && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    private static boolean isShortForm(String text, int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST_SHORT_FORM && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = at - start;
        boolean initial = length == 1 && Character.isUpperCase(text.charAt(start));
        return initial || SHORT_FORMS.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
    }
}
