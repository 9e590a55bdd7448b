package org.rapporteur.model.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.ChineseScript;

/// Takes text apart into words as search compares them: lower case, without accents, width or
/// ligatures, traditional Chinese as simplified. All that is no letter or digit divides words, so
/// quotes of every shape are alike.
///
/// In scripts that write no spaces each character is a word of its own; a term of any length is
/// then found as a phrase. Safe for several threads.
public final class Words {
    /// How long a word may be; what is longer counts by its beginning, in text and query alike.
    public static final int LONGEST = 64;

    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO,
            UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);
    private static final Map<Integer, String> UNDECOMPOSED = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ð', "d", (int) 'ħ', "h", (int) 'ı', "i");
    private static final String BREAK = "";
    private static final String MARK = "\u0000";

    /// Takes the words one after the other.
    @FunctionalInterface
    public interface Sink {
        /// A word that stands from `start` to `end`, in UTF-16 units; false ends the reading.
        boolean word(String folded, int start, int end);
    }

    /// A word in its place.
    ///
    /// @param folded as compared
    /// @param start where it begins, in UTF-16 units
    /// @param end where it ends, exclusive
    public record Word(String folded, int start, int end) {}

    private Words() {}

    /// All words of `text` in their places.
    public static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        each(text, (folded, start, end) -> words.add(new Word(folded, start, end)));
        return words;
    }

    /// All words of `text`, folded.
    public static List<String> folded(String text) {
        var words = new ArrayList<String>();
        each(text, (folded, start, end) -> words.add(folded));
        return words;
    }

    /// Whether the character stands for itself, as in scripts that write no spaces.
    public static boolean alone(int point) {
        return point > 0x7f && UNSPACED.contains(UnicodeScript.of(point));
    }

    /// Gives the words of `text` to `sink`.
    public static void each(String text, Sink sink) {
        new Reading(text, sink).run();
    }

    /// Lower case without accents, [#MARK] for what belongs to the letter before, [#BREAK] for what
    /// divides.
    private static String fold(int point) {
        return point < Folded.TABLE.length ? Folded.of(point) : decomposed(point);
    }

    private static String decomposed(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return alone(point) ? Character.toString(point) : MARK;
        }
        if (type == Character.COMBINING_SPACING_MARK) {
            return Character.toString(point);
        }
        if (!Character.isLetterOrDigit(point)) {
            return BREAK;
        }
        String lower = Character.toString(point).toLowerCase(Locale.ROOT);
        String plain = UNDECOMPOSED.getOrDefault(lower.codePointAt(0), lower);
        var out = new StringBuilder();
        Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return ChineseScript.simplified(Normalizer.normalize(out, Normalizer.Form.NFC));
    }

    /// What each character of the first plane folds to, worked out when it is met first; two
    /// threads that meet it at once work out the same.
    private static final class Folded {
        static final String[] TABLE = new String[1 << 16];

        static String of(int point) {
            String folded = TABLE[point];
            if (folded == null) {
                folded = decomposed(point);
                TABLE[point] = folded;
            }
            return folded;
        }
    }

    /// One way through a text.
    private static final class Reading {
        private final String text;
        private final Sink sink;
        private final StringBuilder word = new StringBuilder();
        private int start;
        private boolean going = true;

        Reading(String text, Sink sink) {
            this.text = text;
            this.sink = sink;
        }

        void run() {
            int at = 0;
            while (going && at < text.length()) {
                char c = text.charAt(at);
                if (c < 0x80) {
                    ascii(c, at++);
                } else {
                    int point = text.codePointAt(at);
                    other(point, at);
                    at += Character.charCount(point);
                }
            }
            end(text.length());
        }

        private void ascii(char c, int at) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                add(c, at);
            } else if (c >= 'A' && c <= 'Z') {
                add((char) (c + 32), at);
            } else {
                end(at);
            }
        }

        private void add(char c, int at) {
            if (word.isEmpty()) {
                start = at;
            }
            if (word.length() < LONGEST) {
                word.append(c);
            }
        }

        private void other(int point, int at) {
            String folded = fold(point);
            if (folded.equals(BREAK)) {
                end(at);
            } else if (alone(point)) {
                end(at);
                going = going && sink.word(folded, at, at + Character.charCount(point));
            } else if (!folded.equals(MARK)) {
                for (int i = 0; i < folded.length(); i++) {
                    add(folded.charAt(i), at);
                }
            }
        }

        private void end(int at) {
            if (!word.isEmpty()) {
                String folded = word.toString();
                word.setLength(0);
                going = going && sink.word(folded, start, at);
            }
        }
    }
}
