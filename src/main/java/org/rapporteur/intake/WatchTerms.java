package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Stored;

/// Finds the issues that an article is likely to be about, by their watch terms.
///
/// Made once for a list of issues: `new WatchTerms(issues).suggest(title, text)`. Safe for
/// several threads. Terms in Latin, Cyrillic and such letters match whole words, whatever their
/// case, accents, plural and hyphens ("counternarcotics" finds "counter-narcotics"); a short
/// term in capitals ("AI") matches only capitals. Chinese, Japanese and Korean terms match
/// wherever their characters stand. A term of several words weighs more than one word, a term
/// that many issues share less than one that is an issue's own, a hit in the title thrice.
public final class WatchTerms {
    private static final double TITLE = 3;
    private static final double WORD = 0.5;
    private static final double LIKELY = 0.2;

    private final List<Stored<Issue>> issues;
    private final TermIndex index = new TermIndex();
    /// The issues of each term in the index, by position in `issues`.
    private final Map<Integer, List<Integer>> owners = new LinkedHashMap<>();

    /// Watches for the terms of `issues`.
    public WatchTerms(List<Stored<Issue>> issues) {
        this.issues = List.copyOf(issues);
        for (int i = 0; i < this.issues.size(); i++) {
            for (String term : this.issues.get(i).content().terms()) {
                int number = index.add(term);
                List<Integer> shared = number < 0 ? List.of() : owners.computeIfAbsent(number, n -> new ArrayList<>());
                if (number >= 0 && !shared.contains(i)) {
                    shared.add(i);
                }
            }
        }
    }

    /// The likely issues of an article, likeliest first; empty where no term is found.
    public List<Suggestion> suggest(String title, String text) {
        Map<Integer, Integer> inTitle = index.count(title);
        Map<Integer, Integer> inText = index.count(text);
        var scores = new double[issues.size()];
        var matched = new LinkedHashMap<Integer, List<Match>>();
        owners.forEach((term, shared) -> {
            int count = inText.getOrDefault(term, 0) + inTitle.getOrDefault(term, 0);
            if (count > 0) {
                double weight = (1 + WORD * (index.words(term) - 1)) / shared.size();
                double score = weight * (1 + Math.log(count)) + (inTitle.containsKey(term) ? TITLE * weight : 0);
                for (int issue : shared) {
                    scores[issue] += score;
                    matched.computeIfAbsent(issue, i -> new ArrayList<>()).add(new Match(index.term(term), score));
                }
            }
        });
        return ranked(scores, matched);
    }

    private record Match(String term, double score) {}

    private List<Suggestion> ranked(double[] scores, Map<Integer, List<Match>> matched) {
        double best = Arrays.stream(scores).max().orElse(0);
        return matched.entrySet().stream()
                .filter(entry -> scores[entry.getKey()] >= best * LIKELY)
                .map(entry -> suggestion(entry.getKey(), scores[entry.getKey()], entry.getValue()))
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::name))
                .toList();
    }

    private Suggestion suggestion(int issue, double score, List<Match> matches) {
        List<String> terms = matches.stream()
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .map(Match::term)
                .toList();
        Stored<Issue> stored = issues.get(issue);
        return new Suggestion(stored.id(), stored.content().name(), terms, score);
    }
}
