package org.rapporteur.service;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/// Finds quoted words in a text although spacing, quotation marks or dashes differ.
public final class QuoteFinder {
    /// A stretch of a text in UTF-16 units, the end exclusive.
    public record Range(int from, int to) {}

    private QuoteFinder() {}

    /// Where `words` first stand in `text`: to the letter if they do, else with spacing, quotation
    /// marks and dashes folded.
    public static Optional<Range> find(String text, String words) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int at = text.indexOf(wanted);
        return at >= 0 ? Optional.of(new Range(at, at + wanted.length())) : folded(text, wanted);
    }

    /// The range, widened so that it splits no character as a reader sees it.
    public static Range whole(String text, Range range) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int from = characters.isBoundary(range.from()) ? range.from() : characters.preceding(range.from());
        int to = characters.isBoundary(range.to()) ? range.to() : characters.following(range.to());
        return new Range(from, to);
    }

    private static Optional<Range> folded(String text, String wanted) {
        int[] places = new int[text.length() + 1];
        String foldedText = fold(text, places);
        String foldedWords = fold(wanted, new int[wanted.length() + 1]).strip();
        int at = foldedText.indexOf(foldedWords);
        return at < 0 || foldedWords.isEmpty()
                ? Optional.empty()
                : Optional.of(new Range(places[at], places[at + foldedWords.length() - 1] + 1));
    }

    /// The folded text; `places` takes, for each of its characters, the place it came from.
    private static String fold(String text, int[] places) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
                places[out.length()] = i;
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚', 'ʼ' -> '\'';
            case '–', '—', '‑', '−' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
