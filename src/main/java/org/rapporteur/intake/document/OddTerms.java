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
        terms.forEach((start, patterns) -> byStart.put(
                start, Pattern.compile("(?:" + String.join("|", patterns) + ")(?![\\p{L}\\d])")));
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
