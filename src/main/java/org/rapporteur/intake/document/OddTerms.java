package org.rapporteur.intake.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The wording of `odd-terms.txt`, found in text. Each word of a text is tried only against the
/// terms that start with its first character.
public final class OddTerms {
    private final Map<Character, Pattern> byStart = new HashMap<>();

    /// The terms of the word list.
    public OddTerms() {
        Map<Character, List<String>> terms = Lexicon.read("odd-terms.txt").stream()
                .map(List::getFirst)
                .collect(Collectors.groupingBy(OddTerms::start));
        terms.forEach((start, patterns) -> byStart.put(start, pattern(patterns)));
        // What stands in small letters may start a sentence.
        terms.forEach((start, patterns) -> {
            if (Character.isLowerCase(start)) {
                var both = new ArrayList<>(terms.getOrDefault(Character.toUpperCase(start), List.of()));
                patterns.forEach(term -> both.add(Character.toUpperCase(start) + term.substring(1)));
                byStart.put(Character.toUpperCase(start), pattern(both));
            }
        });
    }

    private static Pattern pattern(List<String> terms) {
        return Pattern.compile("(?:" + String.join("|", terms) + ")(?![\\p{L}\\d])");
    }

    /// The terms in `paragraph`, as they stand there.
    public List<String> in(String paragraph) {
        var found = new ArrayList<String>();
        boolean inWord = false;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            Pattern pattern = inWord ? null : byStart.get(c);
            inWord = Character.isLetterOrDigit(c);
            if (pattern != null) {
                Matcher match = pattern.matcher(paragraph).region(i, paragraph.length()).useTransparentBounds(true);
                if (match.lookingAt()) {
                    found.add(match.group());
                }
            }
        }
        return found;
    }

    private static char start(String pattern) {
        return pattern.charAt(pattern.startsWith("\\") ? 1 : 0);
    }
}
