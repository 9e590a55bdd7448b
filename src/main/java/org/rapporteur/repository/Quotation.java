package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Recognises text that quotes purged texts: five words in a row that stand in one of them, or
/// the whole of one that has two to four words, as a title may. A Chinese character counts as a
/// word. Case, punctuation and spacing do not matter.
final class Quotation {
    private static final int WORDS = 5;
    private static final int FEWEST = 2;

    private final Set<List<String>> runs = new HashSet<>();

    /// What quotes one of `texts`.
    Quotation(List<String> texts) {
        for (String text : texts) {
            List<String> words = words(text);
            if (words.size() >= FEWEST) {
                runs.addAll(runs(words, Math.min(WORDS, words.size())));
            }
        }
    }

    /// What `text` says as well is no quote, for it stays.
    void keep(String text) {
        if (!runs.isEmpty()) {
            all(text).forEach(runs::remove);
        }
    }

    /// Whether `text` quotes.
    boolean isIn(String text) {
        return all(text).stream().anyMatch(runs::contains);
    }

    private static List<List<String>> all(String text) {
        List<String> words = words(text);
        var found = new ArrayList<List<String>>();
        for (int length = FEWEST; length <= WORDS; length++) {
            found.addAll(runs(words, length));
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

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            boolean alone = Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
            if ((alone || !Character.isLetterOrDigit(point)) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (alone) {
                words.add(Character.toString(point));
            } else if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
