package org.rapporteur.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/// Simplified and traditional Chinese made alike, for finding one by the other: `美國` and `美国`
/// both give `美国`.
///
/// Only for comparing, never for showing: where one simplified character stands for several
/// traditional ones (`后` for `後` and `后`) they become one. A character gives one character,
/// so offsets in what comes out are offsets in what went in. Safe for several threads.
public final class ChineseScript {
    private static final char FIRST_IDEOGRAPH = '\u2E80';

    private static final Set<Character.UnicodeScript> OTHERS = Set.of(
            Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA, Character.UnicodeScript.HANGUL);

    private ChineseScript() {}

    /// `text` with every traditional character as its simplified one, all else as it is; the same
    /// length, and `text` itself where there is nothing to change.
    public static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_IDEOGRAPH && Table.SIMPLIFIED[c] != 0) {
                return simplifiedFrom(text, i);
            }
        }
        return text;
    }

    /// Whether `text` has a Chinese character in it, and no kana or hangul, which would make it
    /// Japanese or Korean.
    public static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                && text.codePoints().mapToObj(Character.UnicodeScript::of).noneMatch(OTHERS::contains);
    }

    private static String simplifiedFrom(String text, int from) {
        char[] all = text.toCharArray();
        for (int i = from; i < all.length; i++) {
            char simple = Table.SIMPLIFIED[all[i]];
            if (simple != 0) {
                all[i] = simple;
            }
        }
        return new String(all);
    }

    /// Read when the first Chinese character is met.
    private static final class Table {
        /// The simplified character of each traditional one; 0 for all others.
        static final char[] SIMPLIFIED = read();

        private static char[] read() {
            char[] table = new char[Character.MAX_VALUE + 1];
            try (InputStream in = Objects.requireNonNull(
                            ChineseScript.class.getResourceAsStream("traditional.txt"), "traditional.txt");
                    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    for (int i = 0; i + 1 < line.length(); i += 3) {
                        table[line.charAt(i)] = line.charAt(i + 1);
                    }
                });
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return table;
        }
    }
}
