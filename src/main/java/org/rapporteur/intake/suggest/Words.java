package org.rapporteur.intake.suggest;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words of a text and where they stand: runs of letters, digits and marks. A run of Chinese
/// characters is one word. Abbreviations of single capitals ("U.S.", "P.R.C.") are one word too,
/// without their full stops. Offsets count UTF-16 units. Takes time in proportion to the text. For one thread.
final class Words {
    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;
    private String @Nullable [] stems;

    /// The words of `text`.
    Words(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            int end = abbreviation(start);
            if (end < 0) {
                end = start + 1;
                while (end < text.length() && isWordPart(text.charAt(end))) {
                    end++;
                }
            }
            add(start, end);
            at = end;
        }
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /// The end of the "U.S." that starts at `start`, without its last full stop; -1 if none does.
    private int abbreviation(int start) {
        int at = start;
        int letters = 0;
        while (at + 1 < text.length() && isCapital(text.charAt(at)) && text.charAt(at + 1) == '.') {
            letters++;
            at += 2;
        }
        boolean last = at < text.length() && isCapital(text.charAt(at))
                && (at + 1 == text.length() || !isWordPart(text.charAt(at + 1)));
        if (letters > 0 && last) {
            return at + 1;
        }
        return letters > 1 && (at == text.length() || !isWordPart(text.charAt(at))) ? at - 1 : -1;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int size() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    String text() {
        return text;
    }

    /// The word as it stands, an abbreviation without its full stops.
    String raw(int word) {
        String raw = text.substring(starts[word], ends[word]);
        return raw.indexOf('.') < 0 ? raw : raw.replace(".", "");
    }

    /// The word in small letters.
    String lower(int word) {
        return raw(word).toLowerCase(Locale.ROOT);
    }

    /// The word made alike for comparing; worked out once.
    String stem(int word) {
        if (stems == null) {
            stems = new String[count];
            for (int i = 0; i < count; i++) {
                stems[i] = Stems.of(raw(i));
            }
        }
        return stems[word];
    }

    boolean isCapitalised(int word) {
        return Character.isUpperCase(text.charAt(starts[word]));
    }

    /// Whether a word in Chinese characters, of which the first is looked at.
    boolean isHan(int word) {
        char c = text.charAt(starts[word]);
        return c >= '\u2E80' && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /// Whether nothing but a space, or one line break, stands between `word` and the next one; an
    /// apostrophe before it ("leaders’ summit") is part of the word.
    boolean isSpaced(int word) {
        if (word + 1 >= count || starts[word + 1] == ends[word]) {
            return false;
        }
        int breaks = 0;
        for (int i = ends[word]; i < starts[word + 1]; i++) {
            char c = text.charAt(i);
            breaks += c == '\n' ? 1 : 0;
            boolean apostrophe = i == ends[word] && (c == '’' || c == '\'');
            if (!Character.isWhitespace(c) && c != '\u00A0' && !apostrophe) {
                return false;
            }
        }
        char last = text.charAt(starts[word + 1] - 1);
        return breaks < 2 && last != '’' && last != '\'';
    }

    /// Whether nothing but a hyphen stands between `word` and the next one.
    boolean isHyphened(int word) {
        return isParted(word) && isHyphen(text.charAt(ends[word]));
    }

    /// Whether one character stands between `word` and the next one.
    boolean isParted(int word) {
        return word + 1 < count && starts[word + 1] - ends[word] == 1;
    }

    /// The character after `word`; a line break at the end of the text.
    char after(int word) {
        return ends[word] < text.length() ? text.charAt(ends[word]) : '\n';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2013';
    }
}
