package org.rapporteur.intake.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names of newspapers and stations that no list knows, told by the words that such names are
/// made of ("Caucasus Review", "El Diario Andino", "Oder-Zeitung", 中央社). Only asked about a line
/// that stands beside a date or a by-line: a headline may be made of the same words.
final class Mastheads {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int FEW = 3;
    private static final Set<String> SORTS = words("sort");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'&.-]*|of|the|&");
    private static final Set<String> LAST = words("last");
    private static final Set<String> FIRST = words("first");
    private static final Set<String> SECTION = words("section");
    private static final Set<String> REGION = words("region");
    private static final Set<String> ARTICLES =
            Set.of("the", "le", "la", "les", "el", "los", "il", "lo", "o", "a", "der", "die", "das", "de", "het");
    private static final Pattern WORD = Pattern.compile(
            "[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}’'&.-]*|of|and|the|de|du|des|del|di|da|do|la|le|der|&");
    private static final Pattern COMPOUND =
            Pattern.compile("\\p{Lu}[\\p{L}-]+(?i:zeitung|nachrichten|blatt|bladet|posten|tidning(?:en)?|avisen)");
    private static final Pattern CHINESE =
            Pattern.compile("\\p{IsHan}{1,8}(?:社|报|報|网|網|周刊|週刊|新闻|新聞|电视台|電視台|电台|電台)"
                    + "|\\p{IsHangul}{1,8}(?:일보|신문|뉴스|통신|방송)|[\\p{IsHan}\\p{IsKatakana}]{1,8}(?:新聞|通信|放送|テレビ)");

    private Mastheads() {}

    /// Whether `words` may be a publisher's name: a few, each with a capital, and none that says what sort of
    /// document it is.
    static boolean maybe(String words) {
        List<String> each = List.of(words.strip().split("\\s+"));
        return name(words) != null || each.size() <= FEW
                && each.stream().allMatch(word -> NAME.matcher(word).matches())
                && each.stream().noneMatch(word -> SORTS.contains(word.toLowerCase(Locale.ROOT)));
    }

    /// The name that is the whole of `words`, or null where they may be something else.
    static @Nullable String name(String words) {
        String line = words.strip();
        if (line.isEmpty() || line.length() > LONGEST) {
            return null;
        }
        return CHINESE.matcher(line).matches() || isName(List.of(line.split("\\s+"))) ? line : null;
    }

    /// Whether `words` are all names of sections: "Asia Pacific", "China / Diplomacy".
    static boolean isSection(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[/|&·>›,–-]+", " ").strip();
        return !plain.isEmpty() && plain.length() <= LONGEST
                && Arrays.stream(plain.split("\\s+")).allMatch(word -> SECTION.contains(word) || REGION.contains(word));
    }

    private static boolean isName(List<String> words) {
        if (words.size() > MOST_WORDS || !words.stream().allMatch(word -> WORD.matcher(word).matches())) {
            return false;
        }
        List<String> plain = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        int start = plain.size() > 1 && ARTICLES.contains(plain.getFirst()) ? 1 : 0;
        boolean own = start == 1 && plain.size() == 2 && !SECTION.contains(plain.getLast())
                || plain.subList(start, plain.size() - 1).stream().anyMatch(word -> !SECTION.contains(word));
        boolean opens = plain.size() > start + 1 && FIRST.contains(plain.get(start))
                && !SECTION.contains(plain.getLast());
        return COMPOUND.matcher(words.getLast()).matches() || opens || own && LAST.contains(plain.getLast());
    }

    private static Set<String> words(String kind) {
        return Lexicon.read("mastheads.txt").stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> Arrays.stream(row.get(1).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
