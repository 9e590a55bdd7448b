package org.rapporteur.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.search.Words;

/// What the search field offers besides the records that were found: issues, screens and
/// commands by the beginnings of their words; and first of all what was chosen lately.
final class Palette {
    private static final int REMEMBERED = 12;

    private final List<Found> named = new ArrayList<>();
    /// What was chosen, by its key, the latest last.
    private final Map<String, Found> recent = new LinkedHashMap<>();

    /// Offers `found` by its name from now on.
    void add(Found found) {
        named.add(found);
    }

    /// Remembers that `found` was chosen.
    void chosen(Found found) {
        recent.remove(found.key());
        recent.put(found.key(), found);
        if (recent.size() > REMEMBERED) {
            recent.remove(recent.keySet().iterator().next());
        }
    }

    /// Forgets what was chosen.
    void forget() {
        recent.clear();
    }

    /// What to offer for `typed`: what was chosen lately if nothing is typed; else what bears such a
    /// name among `issues`, screens and commands, then the records of `hits`. What was chosen lately
    /// comes first among its like.
    List<Found> offered(String typed, List<Found> issues, List<Found> hits) {
        List<String> letters = Words.folded(typed);
        if (letters.isEmpty()) {
            return List.copyOf(recent.values()).reversed();
        }
        List<String> latest = List.copyOf(recent.keySet());
        Comparator<Found> byUse = Comparator.comparingInt(found -> -latest.indexOf(found.key()));
        Stream<Found> byName = Stream.concat(issues.stream(), named.stream())
                .filter(one -> isCalled(one, letters))
                .sorted(byUse);
        return Stream.concat(byName, hits.stream().sorted(byUse)).toList();
    }

    /// The screen or command whose whole name is `typed`.
    Optional<Found> called(String typed) {
        List<String> words = Words.folded(typed);
        return words.isEmpty() ? Optional.empty() : named.stream()
                .filter(one -> Words.folded(one.title().text()).equals(words)).findFirst();
    }

    /// Whether each of `letters` begins a word of its name.
    private static boolean isCalled(Found found, List<String> letters) {
        List<String> words = Words.folded(found.title().text());
        return letters.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }
}
