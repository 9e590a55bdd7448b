package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Recognises text that quotes purged texts: five words in a row that stand in one of them, or
/// the whole of one that has two to four words, as a title may; an address or a reference as it
/// stands; and words that were named as such. A Chinese character counts as a word. Case,
/// punctuation and spacing do not matter.
final class Quotation {
    private static final int WORDS = 5;
    private static final int FEWEST = 2;
    /// No Chinese character lies before this one. Looking up the script of each letter takes longer than
    /// all else.
    private static final int FIRST_HAN = 0x2E80;
    /// What is shorter says too little to be looked for as it stands.
    private static final int SHORTEST_NAME = 8;

    private final Set<List<String>> runs = new HashSet<>();
    private final Set<String> firsts = new HashSet<>();
    private final Set<List<String>> starts = new HashSet<>();
    private final Set<List<String>> named = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /// What quotes one of `texts`.
    Quotation(List<String> texts) {
        for (String text : texts) {
            List<String> words = words(text);
            if (words.size() >= FEWEST) {
                runs.addAll(runs(words, Math.min(WORDS, words.size())));
            }
        }
        runs.forEach(run -> {
            firsts.add(run.getFirst());
            starts.add(run.subList(0, FEWEST));
        });
    }

    /// Counts `words`, however few, as a quotation that nothing else takes away.
    void add(String words) {
        List<String> all = words(words);
        if (!all.isEmpty()) {
            named.addAll(runs(all, Math.min(WORDS, all.size())));
        }
    }

    /// Counts `name`, an address, a reference or the name of a file, as a quotation wherever it
    /// stands whole.
    void addName(String name) {
        if (name.length() >= SHORTEST_NAME) {
            names.add(name.toLowerCase(Locale.ROOT));
        }
    }

    /// What is called `name` as well stays.
    void keepName(String name) {
        names.remove(name.toLowerCase(Locale.ROOT));
    }

    /// How many runs of words are looked for.
    int size() {
        return runs.size();
    }

    /// How many of the runs that are looked for `words` have, each once.
    int shared(List<String> words) {
        return all(words).size();
    }

    /// What `words` say as well is no quote, for it stays.
    void keep(List<String> words) {
        if (!runs.isEmpty()) {
            runs.removeAll(all(words));
        }
    }

    /// The same for a text that is read once.
    void keep(String text) {
        keep(words(text));
    }

    /// Whether `text` quotes.
    boolean isIn(String text) {
        List<String> words = words(text);
        return !all(words).isEmpty() || hasNamed(words)
                || !names.isEmpty() && names.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
    }

    /// Whether `words` have some that were named as such.
    boolean hasNamed(List<String> words) {
        for (int length = 1; length <= WORDS && !named.isEmpty(); length++) {
            for (int i = 0; i + length <= words.size(); i++) {
                if (named.contains(words.subList(i, i + length))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The runs that `words` have. Nearly all words begin none, which the first of them and the first two tell.
    private Set<List<String>> all(List<String> words) {
        var found = new HashSet<List<String>>();
        for (int i = 0; i + FEWEST <= words.size(); i++) {
            if (firsts.contains(words.get(i)) && starts.contains(words.subList(i, i + FEWEST))) {
                for (int length = FEWEST; length <= WORDS && i + length <= words.size(); length++) {
                    if (runs.contains(words.subList(i, i + length))) {
                        found.add(List.copyOf(words.subList(i, i + length)));
                    }
                }
            }
        }
        return found;
    }

    private static List<List<String>> runs(List<String> words, int length) {
        var found = new ArrayList<List<String>>();
        for (int i = 0; i + length <= words.size(); i++) {
            found.add(List.copyOf(words.subList(i, i + length)));
        }
        return found;
    }

    /// The pieces of `text` that quote, as they stand in it.
    List<String> stretches(String text) {
        var split = new ArrayList<int[]>();
        List<String> words = words(text, split);
        var found = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            for (int length = 1; length <= WORDS && i + length <= words.size(); length++) {
                List<String> run = words.subList(i, i + length);
                if (runs.contains(run) || named.contains(run)) {
                    found.add(text.substring(split.get(i)[0], split.get(i + length - 1)[1]));
                }
            }
        }
        return found;
    }

    /// The words of `text`, as they are compared.
    static List<String> words(String text) {
        return words(text, null);
    }

    /// The words of `text`; where each begins and ends goes to `places`.
    private static List<String> words(String text, @Nullable List<int[]> places) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            int point = at < text.length() ? text.codePointAt(at) : ' ';
            int end = at + (at < text.length() ? Character.charCount(point) : 0);
            boolean alone = point >= FIRST_HAN && Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
            if (alone || !Character.isLetterOrDigit(point)) {
                take(text, from, at, words, places);
                take(text, at, alone ? end : at, words, places);
                from = end;
            }
            at = Math.max(at, end - 1);
        }
        return words;
    }

    private static void take(String text, int from, int to, List<String> words, @Nullable List<int[]> places) {
        if (from < to) {
            words.add(text.substring(from, to).toLowerCase(Locale.ROOT));
            if (places != null) {
                places.add(new int[] {from, to});
            }
        }
    }
}
