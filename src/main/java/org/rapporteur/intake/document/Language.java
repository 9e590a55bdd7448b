package org.rapporteur.intake.document;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The language of a text, by its script and, for Latin letters, by its commonest words.
public final class Language {
    private static final int SAMPLE = 6_000;
    private static final int ENOUGH = 20;
    private static final String ONLY_SIMPLIFIED = "国这来时们为会发说对过动进还后学经现无关长问开气车门东马书见贝风业义乌乐习乡买乱争亏云亚产亲亿仅从仓仪价众优伟传伤";
    private static final String ONLY_TRADITIONAL = "國這來時們為會發說對過動進還後學經現無關長問開氣車門東馬書見貝風業義烏樂習鄉買亂爭虧雲亞產親億僅從倉儀價眾優偉傳傷";
    private static final Map<String, Set<String>> WORDS = Map.of(
            "en", Set.of("the", "and", "of", "to", "in", "that", "is", "was", "with", "for", "on", "said"),
            "fr", Set.of("le", "la", "les", "des", "et", "une", "dans", "que", "pour", "est", "du", "sur"),
            "de", Set.of("der", "die", "und", "das", "von", "mit", "den", "nicht", "ist", "ein", "auf", "für"),
            "es", Set.of("el", "los", "las", "una", "que", "por", "con", "del", "para", "se", "como", "más"),
            "pt", Set.of("os", "uma", "não", "que", "com", "para", "ao", "pelo", "do", "da", "em", "são"),
            "it", Set.of("il", "gli", "una", "che", "di", "della", "per", "non", "con", "sono", "del", "è"));

    private Language() {}

    /// A BCP 47 tag, or null where it cannot be told.
    public static @Nullable String of(List<String> paragraphs) {
        String sample = String.join(" ", paragraphs.subList(0, Math.min(60, paragraphs.size())));
        return of(sample.length() > SAMPLE ? sample.substring(0, SAMPLE) : sample);
    }

    /// A BCP 47 tag, or null where it cannot be told.
    public static @Nullable String of(String text) {
        Map<UnicodeScript, Integer> scripts = scripts(text);
        return switch (main(scripts)) {
            case LATIN -> latin(text, letters(scripts));
            case HAN -> chinese(text);
            case HIRAGANA -> "ja";
            case HANGUL -> "ko";
            case CYRILLIC -> cyrillic(text);
            case ARABIC -> text.matches("(?s).*[پچژگ].*") ? "fa" : "ar";
            case HEBREW -> "he";
            case GREEK -> "el";
            case THAI -> "th";
            default -> null;
        };
    }

    /// The script in which the greater part of `text` is written: HIRAGANA for Japanese, whichever
    /// of its letters are the most, COMMON where there is no letter. A Chinese character counts for
    /// some letters of another script.
    public static UnicodeScript script(String text) {
        return main(scripts(text));
    }

    private static UnicodeScript main(Map<UnicodeScript, Integer> scripts) {
        int all = letters(scripts);
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        if (kana * 10 > kana + han && (kana + han) * 3 > all) {
            return UnicodeScript.HIRAGANA;
        }
        if (han > 0 && han * 4 >= all) {
            return UnicodeScript.HAN;
        }
        return scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private static int letters(Map<UnicodeScript, Integer> scripts) {
        return scripts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        int ascii = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u0080') {
                ascii += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        if (ascii > 0) {
            scripts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
        }
        return scripts;
    }

    /// How many Han characters `text` has.
    public static long han(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x2E80 && UnicodeScript.of(c) == UnicodeScript.HAN)
                .count();
    }

    private static String chinese(String text) {
        int simplified = 0;
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            simplified += ONLY_SIMPLIFIED.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            traditional += ONLY_TRADITIONAL.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        if (simplified == traditional) {
            return "zh";
        }
        return simplified > traditional ? "zh-Hans" : "zh-Hant";
    }

    private static @Nullable String cyrillic(String text) {
        boolean ukrainian = text.matches("(?s).*[іїєґІЇЄҐ].*");
        boolean russian = text.matches("(?s).*[ыэъЫЭЪ].*");
        if (ukrainian == russian) {
            return null;
        }
        return russian ? "ru" : "uk";
    }

    private static @Nullable String latin(String text, int letters) {
        if (letters < ENOUGH) {
            return null;
        }
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+");
        String best = null;
        int bestHits = 0;
        int second = 0;
        for (var language : WORDS.entrySet()) {
            int hits = 0;
            for (String word : words) {
                hits += language.getValue().contains(word) ? 1 : 0;
            }
            if (hits > bestHits) {
                second = bestHits;
                bestHits = hits;
                best = language.getKey();
            } else {
                second = Math.max(second, hits);
            }
        }
        return bestHits > second && bestHits * 20 >= words.length ? best : null;
    }
}
