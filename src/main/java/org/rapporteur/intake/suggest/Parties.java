package org.rapporteur.intake.suggest;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.intake.document.Language;
import org.rapporteur.intake.document.Lexicon;
import org.rapporteur.model.Party;

/// The parties of a tracker, found in a text by name, demonym, capital or Chinese short name.
/// A party that is no country of `countries.txt` is found by its name alone.
final class Parties {
    /// What makes 中方 and its like part of another word when it follows.
    private static final String CHINESE_GOES_ON = "面案式向法针程便才";
    private static final int SHORT_CHINESE = 2;

    private final List<Party> parties;
    private final TermIndex index = new TermIndex();
    private final Map<Integer, Integer> owners = new HashMap<>();
    private final Set<Written> written = new HashSet<>();

    /// That a party has a name in a script.
    private record Written(Party party, UnicodeScript script) {}

    /// Watches for `parties`.
    Parties(List<Party> parties) {
        this.parties = List.copyOf(parties);
        List<List<String>> countries = Lexicon.read("countries.txt");
        for (int i = 0; i < this.parties.size(); i++) {
            String name = this.parties.get(i).name();
            add(name, i);
            for (List<String> country : countries) {
                if (entries(country).anyMatch(name::equalsIgnoreCase)) {
                    int party = i;
                    entries(country).forEach(alias -> add(alias, party));
                    break;
                }
            }
        }
    }

    private static Stream<String> entries(List<String> country) {
        return country.stream().flatMap(column -> Arrays.stream(column.split(",")))
                .filter(entry -> !entry.equals("-"));
    }

    private void add(String alias, int party) {
        written.add(new Written(parties.get(party), Language.script(alias)));
        int number = index.add(alias);
        if (number >= 0) {
            owners.putIfAbsent(number, party);
        }
    }

    /// How often the text speaks of that one of the two sides of which it speaks less; a place in
    /// the title counts for `inTitleCount`. A side without a name in the `script` of the text could
    /// not be found there: it counts as named once.
    int leastNamedSide(
            List<PartyMention> inText, List<PartyMention> inTitle, int inTitleCount, UnicodeScript script) {
        return parties.stream().filter(Party::side)
                .mapToInt(party -> Math.max(
                        written.contains(new Written(party, script)) ? 0 : 1,
                        count(inText, party) + inTitleCount * count(inTitle, party)))
                .min().orElse(Integer.MAX_VALUE);
    }

    private static int count(List<PartyMention> mentions, Party party) {
        return mentions.stream().filter(one -> one.name().equals(party.name())).mapToInt(PartyMention::count).sum();
    }

    /// Those that `words` speak of, the sides first, then as the tracker lists them.
    List<PartyMention> in(Words words) {
        var places = new TreeMap<Integer, TreeMap<Integer, Span>>();
        for (TermIndex.Hit hit : index.find(words)) {
            if (!isPartOfAnother(hit, words.text())) {
                int party = owners.getOrDefault(hit.term(), 0);
                Span span = withFullStop(hit.span(), words.text());
                places.computeIfAbsent(party, p -> new TreeMap<>())
                        .merge(span.start(), span, (a, b) -> a.end() >= b.end() ? a : b);
            }
        }
        var mentions = new ArrayList<PartyMention>();
        places.forEach((party, spans) -> mentions.add(mention(parties.get(party), apart(spans), words.text())));
        mentions.sort(Comparator.comparing(PartyMention::side).reversed());
        return mentions;
    }

    /// The last full stop of "U.S." belongs to it.
    private static Span withFullStop(Span span, String text) {
        boolean stopped = span.end() < text.length() && text.charAt(span.end()) == '.'
                && span.end() - span.start() <= 5 && text.charAt(span.end() - 2) == '.';
        return stopped ? new Span(span.start(), span.end() + 1) : span;
    }

    private static PartyMention mention(Party party, List<Span> spans, String text) {
        Map<String, Long> words = spans.stream().collect(Collectors.groupingBy(
                span -> span.in(text), LinkedHashMap::new, Collectors.counting()));
        List<String> commonest = words.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
        return new PartyMention(party.name(), party.side(), commonest, spans);
    }

    /// Leaves out what lies within another: "States" of the "United States of America".
    private static List<Span> apart(TreeMap<Integer, Span> spans) {
        var apart = new ArrayList<Span>();
        for (Span span : spans.values()) {
            if (apart.isEmpty() || !apart.getLast().overlaps(span)) {
                apart.add(span);
            }
        }
        return apart;
    }

    /// Whether the words found stand for something else: "Washington, D.C.", "Washington Post";
    /// 集中方式 is no 中方.
    private static boolean isPartOfAnother(TermIndex.Hit hit, String text) {
        int end = hit.span().end();
        if (Stems.isIdeographic(hit.span().in(text))) {
            return hit.span().end() - hit.span().start() == SHORT_CHINESE && end < text.length()
                    && text.charAt(end - 1) == '方' && CHINESE_GOES_ON.indexOf(text.charAt(end)) >= 0;
        }
        String rest = text.substring(end, Math.min(text.length(), end + 6));
        return rest.startsWith(", D.C") || rest.startsWith(", DC") || rest.startsWith(" Post")
                || rest.startsWith(" Times") || rest.startsWith(" Daily");
    }
}
