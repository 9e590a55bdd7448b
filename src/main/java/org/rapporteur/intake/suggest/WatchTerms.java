package org.rapporteur.intake.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.intake.document.Language;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Party;
import org.rapporteur.model.Stored;

/// Finds the issues that an article is likely to be about, by their watch terms.
///
/// Made once for a list of issues: `new WatchTerms(issues, parties).suggest(title, text)`. Safe
/// for several threads. Terms in Latin, Cyrillic and such letters match whole words, whatever
/// their case, accents, plural and hyphens ("counternarcotics" finds "counter-narcotics"); a
/// short term in capitals ("AI") matches only capitals. Chinese, Japanese and Korean terms match
/// wherever their characters stand, simplified and traditional alike.
///
/// The weighing is that of [BM25](https://doi.org/10.1561/1500000019) without its rarity, for
/// which a tracker has no measure: every further hit adds less, and a hit in a long text less
/// than one in a short. A term of several words weighs more than one word, a name more than a
/// common word, one from the issue's own name more than others, a term that many issues share
/// less; a hit in the first lines counts more, one in the title as much as many, however long
/// the text. Below [#ENOUGH] nothing is suggested: one passing mention is none. An article that
/// never speaks of one of the two sides needs more, and two terms or one of the issue's name,
/// unless that side has no name known in the script of the article (Japan, in Korean).
public final class WatchTerms {
    /// The score from which an issue is suggested for an article.
    static final double ENOUGH = 0.5;

    private static final double TITLE = 1;
    private static final double LEAD = 1.5;
    private static final int LEAD_LENGTH = 700;
    private static final double WORD = 0.5;
    private static final double MOST = 2.5;
    private static final double COMMON = 0.85;
    private static final double NAMESAKE = 1.25;
    private static final double LIKELY = 0.25;
    private static final double SATURATION = 1.2;
    private static final double LENGTH_PART = 0.5;
    private static final double USUAL_WORDS = 700;
    private static final double HAN_A_WORD = 1.6;
    private static final double SIDE_MISSING = 2.2;
    private static final double BOTH_SIDES = 0.75;
    private static final int OFTEN = 5;
    private static final int SIDE_IN_TITLE = 3;

    /// A term of an issue.
    ///
    /// @param issue its position in `issues`
    private record Owned(int term, int issue) {}

    private final List<Stored<Issue>> issues;
    private final Parties parties;
    private final TermIndex index = new TermIndex();
    /// The issues of each term in the index, by position in `issues`.
    private final Map<Integer, List<Integer>> owners = new LinkedHashMap<>();
    /// The terms that stand in the name of their issue.
    private final Set<Owned> namesakes = new HashSet<>();

    /// Watches for the terms of `issues` in what concerns `parties`.
    public WatchTerms(List<Stored<Issue>> issues, List<Party> parties) {
        this(issues, new Parties(parties));
    }

    WatchTerms(List<Stored<Issue>> issues, Parties parties) {
        this.issues = List.copyOf(issues);
        this.parties = parties;
        for (int i = 0; i < this.issues.size(); i++) {
            for (String term : this.issues.get(i).content().terms()) {
                int number = index.add(term);
                List<Integer> shared = number < 0 ? List.of() : owners.computeIfAbsent(number, n -> new ArrayList<>());
                if (number >= 0 && !shared.contains(i)) {
                    shared.add(i);
                }
            }
        }
        for (int i = 0; i < this.issues.size(); i++) {
            for (TermIndex.Hit hit : hits(new Words(this.issues.get(i).content().name()))) {
                namesakes.add(new Owned(hit.term(), i));
            }
        }
    }

    /// The likely issues of an article, likeliest first; empty where too little speaks for any.
    public List<Suggestion> suggest(String title, String text) {
        var words = new Words(Suggestions.bounded(text));
        var titled = new Words(Suggestions.bounded(title));
        List<TermIndex.Hit> hits = hits(words);
        boolean any = !hits.isEmpty() || !hits(titled).isEmpty();
        return any ? suggest(titled, words, hits, parties.in(words)) : List.of();
    }

    /// The issues of which words that the officer chose speak, likeliest first: one term is enough.
    public List<Suggestion> inPassage(String passage) {
        var words = new Words(Suggestions.bounded(passage));
        return suggestions(matched(Map.of(), counts(hits(words), 0), 1), 0);
    }

    /// The same for a text whose terms and parties were found before.
    List<Suggestion> suggest(Words title, Words text, List<TermIndex.Hit> hits, List<PartyMention> named) {
        double saturation = SATURATION * (1 - LENGTH_PART + LENGTH_PART * length(text) / USUAL_WORDS);
        Map<Integer, List<Match>> matched =
                matched(counts(hits(title), 0), counts(hits, LEAD_LENGTH), saturation);
        int sides = parties.leastNamedSide(
                named, parties.in(title), SIDE_IN_TITLE, Language.script(title.text() + text.text()));
        if (sides == 0) {
            matched.values().removeIf(found -> found.size() < 2 && !found.getFirst().namesake());
            return suggestions(matched, ENOUGH * SIDE_MISSING);
        }
        return suggestions(matched, sides < OFTEN ? ENOUGH : ENOUGH * BOTH_SIDES);
    }

    /// Where the terms stand.
    List<TermIndex.Hit> hits(Words words) {
        return index.find(words);
    }

    /// The positions of the issues that have a term.
    List<Integer> owners(int term) {
        return owners.getOrDefault(term, List.of());
    }

    /// The term as the officer wrote it.
    String term(int term) {
        return index.term(term);
    }

    /// What a term weighs for an issue, apart from how often it stands anywhere.
    double weight(int term, int issue) {
        String words = index.term(term);
        boolean common = index.words(term) == 1 && !Stems.isIdeographic(words)
                && words.codePoints().noneMatch(Character::isUpperCase);
        double weight = Math.min(MOST, 1 + WORD * (index.words(term) - 1)) / owners(term).size();
        return weight * (common ? COMMON : 1) * (namesakes.contains(new Owned(term, issue)) ? NAMESAKE : 1);
    }

    /// The issue at a position.
    Stored<Issue> issue(int position) {
        return issues.get(position);
    }

    private static double length(Words words) {
        double length = 0;
        for (int i = 0; i < words.size(); i++) {
            length += words.isHan(i) ? (words.end(i) - words.start(i)) / HAN_A_WORD : 1;
        }
        return length;
    }

    private static Map<Integer, Double> counts(List<TermIndex.Hit> hits, int lead) {
        var counts = new HashMap<Integer, Double>();
        hits.forEach(hit -> counts.merge(hit.term(), hit.span().start() < lead ? LEAD : 1, Double::sum));
        return counts;
    }

    private record Match(String term, double score, boolean namesake) {}

    /// What was found of each issue.
    private Map<Integer, List<Match>> matched(
            Map<Integer, Double> inTitle, Map<Integer, Double> inText, double saturation) {
        var matched = new LinkedHashMap<Integer, List<Match>>();
        owners.forEach((term, shared) -> {
            double count = inText.getOrDefault(term, 0.0);
            double part = count / (count + saturation) + (inTitle.containsKey(term) ? TITLE : 0);
            for (int issue : part > 0 ? shared : List.<Integer>of()) {
                matched.computeIfAbsent(issue, i -> new ArrayList<>()).add(new Match(
                        index.term(term), weight(term, issue) * part, namesakes.contains(new Owned(term, issue))));
            }
        });
        return matched;
    }

    private List<Suggestion> suggestions(Map<Integer, List<Match>> matched, double enough) {
        List<Suggestion> all = matched.entrySet().stream()
                .map(entry -> suggestion(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::name))
                .toList();
        return all.stream()
                .filter(one -> one.score() >= Math.max(enough, all.getFirst().score() * LIKELY)).toList();
    }

    private Suggestion suggestion(int issue, List<Match> matches) {
        List<String> terms = matches.stream()
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .map(Match::term)
                .toList();
        Stored<Issue> stored = issues.get(issue);
        double score = matches.stream().mapToDouble(Match::score).sum();
        return new Suggestion(stored.id(), stored.content().name(), terms, score);
    }
}
