package org.rapporteur.intake.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.intake.document.Whitespace;

/// Words and phrases, found in a text in one pass over its words.
///
/// Each term is folded to the run of its words' stems without spaces and hyphens; a text is
/// looked through word by word for runs that are such keys. Chinese, Japanese and Korean terms
/// are looked for as runs of characters, simplified and traditional alike.
final class TermIndex {
    private static final int PREFIX = 2;
    private static final int SHORT = 4;

    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> keys = new HashMap<>();
    private final Set<String> starts = new HashSet<>();
    private final Map<Integer, String> characters = new HashMap<>();
    private int longest;

    /// @param text as the officer wrote it
    /// @param words how many words it has
    /// @param capitals whether only capitals match
    private record Term(String text, int words, boolean capitals) {}

    /// A term where it stands.
    ///
    /// @param term its number
    record Hit(int term, Span span) {}

    /// Adds a term. One that is found by the same words ("counter-narcotics" after
    /// "counternarcotics", 臺灣 after 台湾) is the same term and keeps the first one's number.
    ///
    /// @return its number, or -1 if it has neither letter nor digit
    int add(String raw) {
        String text = Whitespace.line(raw).strip();
        var words = new Words(text);
        if (words.size() == 0) {
            return -1;
        }
        boolean capitals = text.length() <= SHORT && text.equals(text.toUpperCase(Locale.ROOT));
        boolean ideographic = Stems.isIdeographic(text);
        String key = ideographic ? Stems.characters(text) : key(words);
        Integer known = numbers.putIfAbsent(capitals && !ideographic ? "=" + key : key, terms.size());
        if (known != null) {
            Term term = terms.get(known);
            terms.set(known, new Term(term.text(), Math.max(term.words(), words.size()), term.capitals()));
            return known;
        }
        terms.add(new Term(text, words.size(), capitals));
        addKey(terms.size() - 1, key, ideographic);
        return terms.size() - 1;
    }

    private void addKey(int number, String key, boolean ideographic) {
        if (ideographic) {
            characters.put(number, key);
            return;
        }
        keys.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
        starts.add(start(key));
        longest = Math.max(longest, key.length());
    }

    private static String key(Words words) {
        var run = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            run.append(words.stem(i));
        }
        return run.toString();
    }

    /// The term as it was added.
    String term(int number) {
        return terms.get(number).text();
    }

    /// How many words the term has.
    int words(int number) {
        return terms.get(number).words();
    }

    /// Where the terms stand in a text; those of letters first, each sort in the order of the text.
    List<Hit> find(Words words) {
        var hits = new ArrayList<Hit>();
        if (!keys.isEmpty()) {
            for (int i = 0; i < words.size(); i++) {
                String stem = words.stem(i);
                if (stem.length() < PREFIX || starts.contains(start(stem))) {
                    runsFrom(words, i, hits);
                }
            }
        }
        findCharacters(words.text(), hits);
        return hits;
    }

    private void runsFrom(Words words, int from, List<Hit> hits) {
        var run = new StringBuilder();
        boolean spaced = false;
        for (int i = from; i < words.size() && run.length() < longest; i++) {
            boolean space = i > from && words.isSpaced(i - 1);
            if (i > from && !space && !words.isHyphened(i - 1)) {
                return;
            }
            spaced |= space;
            run.append(words.stem(i));
            if (run.length() >= PREFIX && !starts.contains(run.substring(0, PREFIX))) {
                return;
            }
            for (int term : keys.getOrDefault(run.toString(), List.of())) {
                boolean fits = !(spaced && words(term) == 1)
                        && (!terms.get(term).capitals() || term(term).replace(".", "").equals(words.raw(i)));
                if (fits) {
                    hits.add(new Hit(term, new Span(words.start(from), words.end(i))));
                }
            }
        }
    }

    private void findCharacters(String text, List<Hit> hits) {
        if (characters.isEmpty() || !Stems.isIdeographic(text)) {
            return;
        }
        String folded = Stems.characters(text);
        characters.forEach((number, key) -> {
            for (int at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + key.length())) {
                hits.add(new Hit(number, new Span(at, at + key.length())));
            }
        });
    }

    private static String start(String key) {
        return key.length() <= PREFIX ? key : key.substring(0, PREFIX);
    }
}
