package org.rapporteur.intake.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which sentence uses the watch terms of which issue: one term is enough. Safe for several
/// threads.
final class IssueSentences {
    private final WatchTerms terms;

    IssueSentences(WatchTerms terms) {
        this.terms = terms;
    }

    /// The sentences of `text` with a term, in the order of the text.
    List<IssueSentence> of(String text) {
        var words = new Words(text);
        List<Span> sentences = Sentences.of(text);
        if (sentences.isEmpty()) {
            return List.of();
        }
        var found = new TreeMap<Integer, Map<Integer, List<String>>>();
        terms.hits(words).stream().sorted(Comparator.comparingInt(hit -> hit.span().start())).forEach(hit -> {
            int sentence = Sentences.at(sentences, hit.span().start());
            for (int issue : terms.owners(hit.term())) {
                List<String> there = found.computeIfAbsent(sentence, at -> new LinkedHashMap<>())
                        .computeIfAbsent(issue, at -> new ArrayList<>());
                if (!there.contains(terms.term(hit.term()))) {
                    there.add(terms.term(hit.term()));
                }
            }
        });
        var all = new ArrayList<IssueSentence>();
        found.forEach((sentence, issues) -> issues.forEach((issue, matched) ->
                all.add(new IssueSentence(sentences.get(sentence), terms.issue(issue).id(), matched))));
        return all;
    }
}
