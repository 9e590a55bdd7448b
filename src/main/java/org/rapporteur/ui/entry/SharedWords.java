package org.rapporteur.ui.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.search.Words;

/// Which of several sentences shares most words with a passage.
final class SharedWords {
    private static final int LONG = 4;
    private static final int ENOUGH = 4;
    private static final int WORD = 2;
    private static final Set<String> COMMON = Set.of(
            "with", "that", "this", "these", "from", "have", "will", "their", "them", "they", "been", "were", "both",
            "between", "through", "more", "than", "over", "into", "about", "also", "such", "other", "which", "would",
            "many", "sides", "countries");

    private SharedWords() {}

    /// The one of `all` whose `words` share most with `passage`: two words, or four characters of a
    /// script that writes no spaces, at least. Empty where none does, or several as much.
    static <T> Optional<T> most(String passage, List<T> all, Function<T, String> words) {
        Set<String> said = telling(passage);
        int best = ENOUGH - 1;
        Optional<T> found = Optional.empty();
        for (T one : all) {
            var shared = new HashSet<>(telling(words.apply(one)));
            shared.retainAll(said);
            int score = shared.stream().mapToInt(word -> alone(word) ? 1 : WORD).sum();
            if (score >= best) {
                found = score == best ? Optional.empty() : Optional.of(one);
                best = score;
            }
        }
        return found;
    }

    private static Set<String> telling(String text) {
        return Words.folded(text).stream()
                .filter(word -> alone(word) || word.length() >= LONG && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }

    private static boolean alone(String word) {
        return Words.alone(word.codePointAt(0));
    }
}
