package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rapporteur.intake.document.Lexicon;

/// What the class and the id of an element say of it, by the words of `page-signs.txt`.
/// One instance serves one page: it remembers the names that it has seen.
final class Signs {
    private static final Words ALIEN = Words.read("alien");
    private static final Words FURNITURE = Words.read("furniture");
    private static final Words DETAIL = Words.read("detail");
    private static final Words NEVER = Words.read("never");
    /// Names of what says who wrote an article, and when.
    private static final Set<String> SIGNED = Set.of("author", "byline", "dateline", "pubdate", "timestamp");
    private static final Pattern JOINED = anywhere("joined");
    private static final Pattern BODY = anywhere("body");
    private static final Pattern CUT = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern POST = Pattern.compile("\\b(?:hentry|h-entry|type-post|status-publish|node--type)\\b");
    private static final int MAX_NAME = 300;
    private static final int MAX_SEEN = 20_000;

    private final Map<String, Sign> seen = new HashMap<>();

    /// What an element is by its names.
    enum Sign {
        /// Nothing is said.
        NONE,
        /// The text of an article.
        BODY,
        /// A by-line, a caption, a tag: it goes with an article but is not its text.
        DETAIL,
        /// Furniture, unless it holds a good part of the page's text.
        FURNITURE,
        /// What others wrote and what bars the way, however long.
        ALIEN
    }

    /// What the names of `element` say.
    Sign of(Element element) {
        String names = element.className() + " " + element.id();
        if (names.length() == 1) {
            return Sign.NONE;
        }
        Sign known = seen.get(names);
        if (known == null) {
            known = read(names.length() > MAX_NAME ? names.substring(0, MAX_NAME) : names);
            if (seen.size() < MAX_SEEN) {
                seen.put(names, known);
            }
        }
        return known;
    }

    private static Sign read(String names) {
        // Content systems note authors, categories and tags of a post at its outermost element.
        Sign sign = Sign.NONE;
        if (POST.matcher(names).find()) {
            return sign;
        }
        for (String name : names.strip().split("\\s+")) {
            String joined = name.replaceAll("[^\\p{L}]+", "").toLowerCase(Locale.ROOT);
            List<String> words = words(name);
            if (words.stream().anyMatch(ALIEN::has)) {
                return Sign.ALIEN;
            }
            if (BODY.matcher(joined).find()) {
                sign = Sign.BODY;
            } else if (sign != Sign.BODY) {
                sign = furniture(sign, joined, words);
            }
        }
        return sign;
    }

    private static Sign furniture(Sign before, String joined, List<String> words) {
        boolean signed = words.stream().anyMatch(SIGNED::contains);
        boolean furniture = !signed && words.stream().anyMatch(FURNITURE::has);
        if (before == Sign.FURNITURE || JOINED.matcher(joined).find() || furniture) {
            return Sign.FURNITURE;
        }
        return words.stream().anyMatch(DETAIL::has) ? Sign.DETAIL : before;
    }

    /// The words of a name, in lower case; those that say what an element is without or beside are left out.
    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        boolean apart = false;
        for (String part : CUT.split(name)) {
            String word = part.toLowerCase(Locale.ROOT);
            if (!apart && !NEVER.has(word)) {
                words.add(word);
            }
            apart = word.matches("has|no|with|without|hide|hidden|show|above|below|before|after");
        }
        return words;
    }

    private static Pattern anywhere(String kind) {
        return Pattern.compile(String.join("|", rows(kind)));
    }

    private static List<String> rows(String kind) {
        return Lexicon.read("page-signs.txt").stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> List.of(row.get(1).split(" ")).stream())
                .toList();
    }

    /// Whole words, and beginnings of words.
    private record Words(Set<String> whole, List<String> starts) {
        static Words read(String kind) {
            var whole = new HashSet<String>();
            var starts = new ArrayList<String>();
            for (String word : rows(kind)) {
                if (word.endsWith("*")) {
                    starts.add(word.substring(0, word.length() - 1));
                } else {
                    whole.add(word);
                }
            }
            return new Words(whole, starts);
        }

        boolean has(String word) {
            return whole.contains(word) || starts.stream().anyMatch(word::startsWith);
        }
    }
}
