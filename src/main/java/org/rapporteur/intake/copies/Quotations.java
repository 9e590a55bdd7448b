package org.rapporteur.intake.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a text quotes: long stretches between quotation marks, beside a verb of saying. Two texts that
/// have enough of it word for word quote the same mouth.
///
/// A text is compared with many, and most of them quote nothing of it: what a comparison needs of one
/// text alone is kept, and who speaks, which is dear to find, is asked of what both have alone.
final class Quotations {
    private static final String OPENING = "“\"「";
    private static final Pattern QUOTED =
            Pattern.compile("“([^”“]{40,4000})[”\\n]|\"([^\"\\n]{40,4000})\"|「([^」]{15,2000})」|“([^”“]{15,2000})”");
    private static final Pattern SAYING = Pattern.compile(
            "\\b(?:said|says|saying|told|tells|stated|added|adds|according to|remarked|noted|declared|warned|wrote|"
                    + "asked|announced|"
                    + "stressed|explained|replied|argued|insisted|urged)\\b|[说説称稱]|表示|指出|强调|強調|回应|回應|认为|答",
            Pattern.CASE_INSENSITIVE);
    private static final int LEAST = 12;
    private static final int LEAST_TOGETHER = 25;
    private static final int HAN_A_WORD = 2;

    /// What stands between two marks.
    ///
    /// @param from its start in the text with its mark, inclusive
    /// @param to its end, exclusive
    private record Quoted(int from, int to, List<Words.Word> words) {}

    private final Words words;
    private final List<Quoted> quoted = new ArrayList<>();
    private @Nullable Map<Integer, List<Integer>> places;

    Quotations(Words words) {
        this.words = words;
        String text = words.text();
        Matcher matcher = QUOTED.matcher(text);
        int word = 0;
        int at = 0;
        while (at < text.length()) {
            if (OPENING.indexOf(text.charAt(at)) >= 0 && matcher.region(at, text.length()).lookingAt()) {
                word = firstFrom(word, at);
                at = matcher.end();
                quoted.add(new Quoted(matcher.start(), at, words.all().subList(word, firstFrom(word, at))));
            } else {
                at++;
            }
        }
    }

    /// The first word, from the `word`th on, that starts at `offset` or behind.
    private int firstFrom(int word, int offset) {
        int n = word;
        while (n < words.count() && words.get(n).from() < offset) {
            n++;
        }
        return n;
    }

    /// Whether `one` and `other` share enough of what they quote to come from one briefing.
    static boolean shared(Words one, Words other) {
        return one.quotations().wordsIn(other) >= LEAST_TOGETHER || other.quotations().wordsIn(one) >= LEAST_TOGETHER;
    }

    /// How many words are quoted here that stand in `other`, counting runs of some length alone.
    private int wordsIn(Words other) {
        Set<String> counted = new HashSet<>();
        int sum = 0;
        for (Quoted one : quoted) {
            String run = longestRun(one.words(), other);
            if (weight(run) >= LEAST && attributed(one) && counted.add(run)) {
                sum += weight(run);
            }
        }
        return sum;
    }

    /// Whether the paragraph says who speaks.
    private boolean attributed(Quoted one) {
        String text = words.text();
        int from = Math.max(0, text.lastIndexOf("\n\n", one.from()));
        int to = text.indexOf("\n\n", one.to());
        String around = text.substring(from, one.from()) + text.substring(one.to(), to < 0 ? text.length() : to);
        return SAYING.matcher(around).find();
    }

    /// Where any three words in a row stand, by [#three].
    private Map<Integer, List<Integer>> places() {
        Map<Integer, List<Integer>> found = places;
        if (found == null) {
            found = new HashMap<>();
            for (int n = 0; n + 2 < words.count(); n++) {
                found.computeIfAbsent(three(words.all(), n), three -> new ArrayList<>(1)).add(n);
            }
            places = found;
        }
        return found;
    }

    /// A number that three words in a row give, and hardly any other three.
    private static int three(List<Words.Word> words, int n) {
        return (words.get(n).form().hashCode() * 31 + words.get(n + 1).form().hashCode()) * 31
                + words.get(n + 2).form().hashCode();
    }

    private static String longestRun(List<Words.Word> quoted, Words other) {
        Map<Integer, List<Integer>> places = other.quotations().places();
        int best = 0;
        int bestAt = 0;
        for (int n = 0; n + 2 < quoted.size() && quoted.size() - n > best; n++) {
            for (int at : places.getOrDefault(three(quoted, n), List.of())) {
                int length = run(quoted, n, other, at);
                if (length > best && length > 2) {
                    best = length;
                    bestAt = n;
                }
            }
        }
        return String.join(" ", quoted.subList(bestAt, bestAt + best).stream().map(Words.Word::form).toList());
    }

    private static int run(List<Words.Word> quoted, int n, Words other, int at) {
        int length = 0;
        while (n + length < quoted.size() && at + length < other.count()
                && quoted.get(n + length).form().equals(other.get(at + length).form())) {
            length++;
        }
        return length;
    }

    /// Characters of Chinese count half a word.
    private static int weight(String run) {
        if (run.isEmpty()) {
            return 0;
        }
        String[] words = run.split(" ");
        long han = List.of(words).stream().filter(word -> Character.isIdeographic(word.codePointAt(0))).count();
        return (int) (words.length - han + han / HAN_A_WORD);
    }
}
