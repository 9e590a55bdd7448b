package org.rapporteur.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Whitespace;

/// Words and phrases, found in a text in one pass over its words.
///
/// Each term is folded to the run of its words' stems without spaces and hyphens; a text is
/// looked through word by word for runs that are such keys.
final class TermIndex {
    private static final int PREFIX = 2;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<Term> terms = new ArrayList<>();
    private final Map<String, List<Integer>> keys = new HashMap<>();
    private final Set<String> starts = new HashSet<>();
    private final Map<Integer, String> characters = new HashMap<>();
    private int longest;

    /// @param text as the officer wrote it
    /// @param words how many words it has
    /// @param capitals whether only capitals match
    private record Term(String text, int words, boolean capitals) {}

    /// Adds a term; adding it again gives the same number.
    ///
    /// @return its number, or -1 if it has neither letter nor digit
    int add(String raw) {
        String text = Whitespace.line(raw).strip();
        List<Word> words = words(text);
        if (words.isEmpty()) {
            return -1;
        }
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).text().equals(text)) {
                return i;
            }
        }
        int number = terms.size();
        terms.add(new Term(text, words.size(), text.length() <= 4 && text.equals(text.toUpperCase(Locale.ROOT))));
        if (isIdeographic(text)) {
            characters.put(number, fold(text));
            return number;
        }
        String key = String.join("", words.stream().map(Word::stem).toList());
        keys.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
        starts.add(start(key));
        longest = Math.max(longest, key.length());
        return number;
    }

    /// The term as it was added.
    String term(int number) {
        return terms.get(number).text();
    }

    /// How many words the term has.
    int words(int number) {
        return terms.get(number).words();
    }

    /// How often each term stands in `text`; terms that do not are left out.
    Map<Integer, Integer> count(String text) {
        var counts = new HashMap<Integer, Integer>();
        List<Word> words = keys.isEmpty() ? List.of() : words(text);
        for (int i = 0; i < words.size(); i++) {
            if (starts.contains(start(words.get(i).stem())) || words.get(i).stem().length() < PREFIX) {
                runsFrom(words, i, counts);
            }
        }
        countCharacters(text, counts);
        return counts;
    }

    private void runsFrom(List<Word> words, int from, Map<Integer, Integer> counts) {
        var run = new StringBuilder();
        boolean spaced = false;
        for (int i = from; i < words.size() && run.length() < longest; i++) {
            Word word = words.get(i);
            if (i > from && word.gap() == Gap.BROKEN) {
                return;
            }
            spaced |= i > from && word.gap() == Gap.SPACE;
            run.append(word.stem());
            for (int term : keys.getOrDefault(run.toString(), List.of())) {
                boolean fits = !(spaced && words(term) == 1)
                        && (!terms.get(term).capitals() || term(term).equals(word.raw()));
                if (fits) {
                    counts.merge(term, 1, Integer::sum);
                }
            }
        }
    }

    private void countCharacters(String text, Map<Integer, Integer> counts) {
        if (characters.isEmpty()) {
            return;
        }
        String folded = fold(text);
        characters.forEach((number, key) -> {
            for (int at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + key.length())) {
                counts.merge(number, 1, Integer::sum);
            }
        });
    }

    /// What stands before a word: nothing that parts it from the one before but a space, or a
    /// hyphen; or something that does.
    private enum Gap { SPACE, HYPHEN, BROKEN }

    private record Word(String raw, String stem, Gap gap) {}

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < text.length() && isWordPart(text, at)) {
                at++;
            }
            String raw = text.substring(start, at);
            words.add(new Word(raw, stem(raw), gap(text, end, start)));
            end = at;
        }
        return words;
    }

    private static boolean isWordPart(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Gap gap(String text, int from, int to) {
        if (to - from == 1) {
            char c = text.charAt(from);
            return Character.isWhitespace(c) || c == '\u00A0'
                    ? Gap.SPACE
                    : c == '-' || c >= '\u2010' && c <= '\u2013' ? Gap.HYPHEN : Gap.BROKEN;
        }
        // More than one space is still a space; an empty line is not.
        boolean space =
                text.substring(from, to).isBlank() && text.indexOf('\n', from) == text.lastIndexOf('\n', to - 1);
        return space ? Gap.SPACE : Gap.BROKEN;
    }

    /// Folds case and accents and takes off an English plural.
    private static String stem(String raw) {
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

    private static boolean endsWithAny(String word, String... ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > '\u007F') {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
            }
        }
        return lower;
    }

    private static boolean isIdeographic(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x1100 && Character.isLetter(c)
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> false;
                });
    }

    private static String start(String key) {
        return key.length() <= PREFIX ? key : key.substring(0, PREFIX);
    }
}
