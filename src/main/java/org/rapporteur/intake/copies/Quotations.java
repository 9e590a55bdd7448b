package org.rapporteur.intake.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that two texts quote from the same mouth: long stretches between quotation marks,
/// beside a verb of saying, that the other text has word for word.
final class Quotations {
    private static final Pattern QUOTED =
            Pattern.compile("“([^”“]{40,4000})[”\\n]|\"([^\"\\n]{40,4000})\"|「([^」]{15,2000})」|“([^”“]{15,2000})”");
    private static final Pattern SAYING = Pattern.compile(
            "\\b(?:said|says|saying|told|tells|stated|added|adds|according to|remarked|noted|declared|warned|wrote|"
                    + "asked|announced|"
                    + "stressed|explained|replied|argued|insisted|urged)\\b|[说說称稱]|表示|指出|强调|強調|回应|回應|认为|答",
            Pattern.CASE_INSENSITIVE);
    private static final int LEAST = 12;
    private static final int LEAST_TOGETHER = 25;
    private static final int HAN_A_WORD = 2;

    private Quotations() {}

    /// Whether `one` and `other` share enough of what they quote to come from one briefing.
    static boolean shared(String textOfOne, Words one, String textOfOther, Words other) {
        return words(textOfOne, one, other) >= LEAST_TOGETHER || words(textOfOther, other, one) >= LEAST_TOGETHER;
    }

    /// How many words `text` quotes that stand in `other`, counting runs of some length alone.
    private static int words(String text, Words quoting, Words other) {
        List<int[]> spans = attributed(text);
        Map<String, List<Integer>> places = spans.isEmpty() ? Map.of() : places(other);
        Set<String> counted = new HashSet<>();
        int sum = 0;
        int at = 0;
        for (int[] span : spans) {
            at = firstFrom(quoting, at, span[0]);
            int end = firstFrom(quoting, at, span[1]);
            List<Words.Word> quoted = quoting.all().subList(at, end);
            String run = longestRun(quoted, other, places);
            if (weight(run) >= LEAST && counted.add(run)) {
                sum += weight(run);
            }
        }
        return sum;
    }

    /// The first word, from the `at`th on, that starts at `offset` or behind.
    private static int firstFrom(Words words, int at, int offset) {
        int n = at;
        while (n < words.count() && words.get(n).from() < offset) {
            n++;
        }
        return n;
    }

    /// Quotations in a paragraph that says who speaks.
    private static List<int[]> attributed(String text) {
        var spans = new ArrayList<int[]>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            int from = Math.max(0, text.lastIndexOf("\n\n", quoted.start()));
            int to = text.indexOf("\n\n", quoted.end());
            String around = text.substring(from, quoted.start())
                    + text.substring(quoted.end(), to < 0 ? text.length() : Math.max(to, quoted.end()));
            if (SAYING.matcher(around).find()) {
                spans.add(new int[] {quoted.start(), quoted.end()});
            }
        }
        return spans;
    }

    private static Map<String, List<Integer>> places(Words words) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int n = 0; n + 2 < words.count(); n++) {
            places.computeIfAbsent(three(words.all(), n), three -> new ArrayList<>()).add(n);
        }
        return places;
    }

    private static String three(List<Words.Word> words, int n) {
        return words.get(n).form() + ' ' + words.get(n + 1).form() + ' ' + words.get(n + 2).form();
    }

    private static String longestRun(
            List<Words.Word> quoted, Words other, Map<String, List<Integer>> places) {
        int best = 0;
        int bestAt = 0;
        for (int n = 0; n + 2 < quoted.size() && quoted.size() - n > best; n++) {
            for (int at : places.getOrDefault(three(quoted, n), List.of())) {
                int length = 3;
                while (n + length < quoted.size() && at + length < other.count()
                        && quoted.get(n + length).form().equals(other.get(at + length).form())) {
                    length++;
                }
                if (length > best) {
                    best = length;
                    bestAt = n;
                }
            }
        }
        return String.join(" ", quoted.subList(bestAt, bestAt + best).stream().map(Words.Word::form).toList());
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
