package org.rapporteur.service;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.search.Words;

/// Tells which tripwires something that is being logged may have met: those whose signs stand in
/// its words, in any English form. It only offers; whether a tripwire is met, the officer says.
///
/// For one thread, as the stemmer is.
public final class Tripwires {
    private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
    private final Map<String, String> stems = new HashMap<>();

    /// Those of `all` that are still set on one of `issues` and of whose signs one stands in any of
    /// `texts`: the sentence typed, the words quoted.
    public List<Stored<Tripwire>> perhapsMet(
            List<Stored<Tripwire>> all, Collection<Id<Issue>> issues, List<String> texts) {
        List<List<String>> read = texts.stream().map(this::stems).toList();
        return all.stream().filter(one -> one.content().met() == null && issues.contains(one.content().issue()))
                .filter(one -> one.content().signs().stream().map(this::stems).anyMatch(sign -> standsIn(sign, read)))
                .toList();
    }

    private static boolean standsIn(List<String> sign, List<List<String>> texts) {
        return !sign.isEmpty() && texts.stream().anyMatch(text -> Collections.indexOfSubList(text, sign) >= 0);
    }

    private List<String> stems(String text) {
        return Words.folded(text).stream()
                .map(word -> stems.computeIfAbsent(word, one -> stemmer.stem(one).toString())).toList();
    }
}
