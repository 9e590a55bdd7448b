package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Recognises text that quotes purged texts: five words in a row that stand in one of them.
/// A Chinese character counts as a word. Case, punctuation and spacing do not matter.
final class Quotation {
    private static final int WORDS = 5;

    private final Set<List<String>> runs = new HashSet<>();

    /// What quotes one of `texts`.
    Quotation(List<String> texts) {
        texts.forEach(text -> runs.addAll(runs(text)));
    }

    /// Whether `text` quotes.
    boolean isIn(String text) {
        return runs(text).stream().anyMatch(runs::contains);
    }

    private static List<List<String>> runs(String text) {
        List<String> words = words(text);
        var found = new ArrayList<List<String>>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            found.add(List.copyOf(words.subList(i, i + WORDS)));
        }
        return found;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            boolean alone = Folding.ideograph(point);
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
