package org.rapporteur.intake.suggest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.model.ChineseScript;

/// Words made alike for comparing: without case, accents and the English plural.
final class Stems {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Stems() {}

    /// `raw` without case, accents and plural.
    static String of(String raw) {
        String word = fold(raw);
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 4 && endsWithAny(word, "ses", "xes", "zes", "ches", "shes")) {
            return word.substring(0, length - 2);
        }
        boolean plural = length > 3 && word.endsWith("s") && !endsWithAny(word, "ss", "us", "is");
        return plural ? word.substring(0, length - 1) : word;
    }

    /// `text` without case and accents.
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > '\u007F') {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
            }
        }
        return lower;
    }

    /// `text` with Chinese made alike and A to Z in small letters, offsets kept.
    static String characters(String text) {
        String simple = ChineseScript.simplified(text);
        for (int i = 0; i < simple.length(); i++) {
            if (isCapital(simple.charAt(i))) {
                char[] all = simple.toCharArray();
                for (int j = i; j < all.length; j++) {
                    all[j] = isCapital(all[j]) ? (char) (all[j] + 'a' - 'A') : all[j];
                }
                return new String(all);
            }
        }
        return simple;
    }

    /// Whether `text` has letters of Chinese, Japanese or Korean, which are not divided by spaces.
    static boolean isIdeographic(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x1100 && Character.isLetter(c) && switch (Character.UnicodeScript.of(c)) {
                case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                default -> false;
            }) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean endsWithAny(String word, String... ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
