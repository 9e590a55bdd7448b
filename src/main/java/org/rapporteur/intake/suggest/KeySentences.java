package org.rapporteur.intake.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.intake.document.Lexicon;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;

/// The sentences of an article that carry the watch terms of its likely issues and words that
/// say that something changed (`signals.txt`). Safe for several threads.
final class KeySentences {
    /// How many are shown at most.
    static final int MOST = 5;

    private static final int SHORTEST = 25;
    private static final int SHORTEST_HAN = 8;
    private static final int LONGEST = 900;
    private static final double SIGNAL = 0.45;
    private static final double FURTHER = 0.3;
    private static final double EARLY = 0.4;
    private static final int LEAD = 700;
    private static final double DATE = 0.3;
    private static final double OTHERS = 0.5;
    private static final double LEAST = 0.3;
    /// Where every other sentence is marked, none stands out.
    private static final int ONE_OF = 4;

    private final WatchTerms terms;
    private final TermIndex signals = new TermIndex();
    private final Map<Integer, Integer> strengths = new HashMap<>();

    KeySentences(WatchTerms terms) {
        this.terms = terms;
        for (List<String> row : Lexicon.read("signals.txt")) {
            for (String word : row.getLast().split(",")) {
                strengths.putIfAbsent(signals.add(word), Integer.valueOf(row.getFirst()));
            }
        }
    }

    /// What stands in one sentence.
    private static final class Line {
        private final Map<Integer, TermIndex.Hit> terms = new LinkedHashMap<>();
        private final Map<Integer, TermIndex.Hit> signals = new LinkedHashMap<>();
        private boolean dated;
    }

    /// The best of `sentences`, in the order of the text.
    ///
    /// @param hits where watch terms stand
    /// @param issues the likely issues; terms of others do not count
    List<KeySentence> of(
            Words words, List<Span> sentences, List<TermIndex.Hit> hits, List<Suggestion> issues,
            List<DateMention> dates) {
        var likely = new HashSet<Id<Issue>>();
        issues.forEach(issue -> likely.add(issue.issue()));
        Map<Integer, Line> lines = lines(sentences, hits, likely);
        if (lines.isEmpty()) {
            return List.of();
        }
        for (TermIndex.Hit hit : signals.find(words)) {
            Line line = lines.get(Sentences.at(sentences, hit.span().start()));
            if (line != null) {
                line.signals.putIfAbsent(hit.term(), hit);
            }
        }
        dates.forEach(date -> date.places().forEach(place -> {
            Line line = lines.get(Sentences.at(sentences, place.start()));
            if (line != null) {
                line.dated = true;
            }
        }));
        return best(words.text(), sentences, lines, likely);
    }

    private Map<Integer, Line> lines(List<Span> sentences, List<TermIndex.Hit> hits, Set<Id<Issue>> likely) {
        var lines = new HashMap<Integer, Line>();
        for (TermIndex.Hit hit : hits) {
            boolean counts = terms.owners(hit.term()).stream().anyMatch(at -> likely.contains(terms.issue(at).id()));
            if (counts && !sentences.isEmpty()) {
                lines.computeIfAbsent(Sentences.at(sentences, hit.span().start()), at -> new Line())
                        .terms.putIfAbsent(hit.term(), hit);
            }
        }
        return lines;
    }

    private List<KeySentence> best(
            String text, List<Span> sentences, Map<Integer, Line> lines, Set<Id<Issue>> likely) {
        var all = new ArrayList<KeySentence>();
        lines.forEach((at, line) -> {
            Span span = sentences.get(at);
            if (isFit(span, text)) {
                all.add(key(span, text, line, likely));
            }
        });
        var seen = new HashSet<String>();
        double least = LEAST * all.stream().mapToDouble(KeySentence::score).max().orElse(0);
        return all.stream()
                .filter(one -> one.score() >= least)
                .sorted(Comparator.comparingDouble(KeySentence::score).reversed()
                        .thenComparing(one -> one.span().start()))
                .filter(one -> seen.add(one.text()))
                .limit(Math.clamp(sentences.size() / ONE_OF, 1, MOST))
                .sorted(Comparator.comparingInt(one -> one.span().start())).toList();
    }

    /// Neither a heading or a scrap, nor a stretch without an end, nor a web address.
    private static boolean isFit(Span span, String text) {
        int length = span.end() - span.start();
        int shortest = Stems.isIdeographic(text.substring(span.start(), span.start() + 1)) ? SHORTEST_HAN : SHORTEST;
        return length >= shortest && length <= LONGEST && text.charAt(span.end() - 1) != '?'
                && text.indexOf("://", span.start(), span.end()) < 0;
    }

    private KeySentence key(Span span, String text, Line line, Set<Id<Issue>> likely) {
        var issues = new LinkedHashMap<Id<Issue>, Double>();
        for (int term : line.terms.keySet()) {
            for (int issue : terms.owners(term)) {
                if (likely.contains(terms.issue(issue).id())) {
                    issues.merge(terms.issue(issue).id(), terms.weight(term, issue), Double::sum);
                }
            }
        }
        // One word of change says most of it; further ones add little.
        int strongest = line.signals.keySet().stream().mapToInt(strengths::get).max().orElse(0);
        double factor = 1 + SIGNAL * strongest + FURTHER * Math.min(2, Math.max(0, line.signals.size() - 1))
                + (span.start() < LEAD ? EARLY : 0) + (line.dated ? DATE : 0);
        var best = issues.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        double all = issues.values().stream().mapToDouble(Double::doubleValue).sum();
        double score = (best.getValue() + OTHERS * (all - best.getValue())) * factor;
        return new KeySentence(span, span.in(text), best.getKey(), words(text, line), score);
    }

    private static List<String> words(String text, Line line) {
        var hits = new ArrayList<>(line.terms.values());
        hits.addAll(line.signals.values());
        return hits.stream().map(TermIndex.Hit::span).sorted(Comparator.comparingInt(Span::start))
                .map(span -> span.in(text)).distinct().toList();
    }
}
