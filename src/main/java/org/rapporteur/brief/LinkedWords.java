package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which words of an entry carry the links to its sources: the word that reports, "said", and those
/// after it, one a link, as desks write their chronologies. The words themselves stay as they are.
final class LinkedWords {
    /// A stretch of the entry.
    ///
    /// @param address where it leads, or null
    record Piece(String text, @Nullable String address) {}

    private static final Set<String> REPORTING = Set.of(
            "said", "says", "told", "stated", "announced", "spoke", "wrote", "held", "met", "called", "issued",
            "published", "tweeted", "posted", "testified", "reported", "released", "gave", "warned", "urged");

    private LinkedWords() {}

    /// `text` in pieces, of which as many carry an address as there are `links`, and the last carries
    /// none where the words do not suffice.
    static List<Piece> of(String text, List<String> links) {
        List<int[]> words = words(text);
        if (links.isEmpty() || words.isEmpty()) {
            return List.of(new Piece(text, null));
        }
        int first = Math.max(0, Math.min(reporting(text, words), words.size() - links.size()));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < links.size() && first + i < words.size(); i++) {
            int[] word = words.get(first + i);
            if (word[0] > at) {
                pieces.add(new Piece(text.substring(at, word[0]), null));
            }
            pieces.add(new Piece(text.substring(word[0], word[1]), links.get(i)));
            at = word[1];
        }
        for (int i = words.size() - first; i < links.size(); i++) {
            pieces.add(new Piece(" " + links.get(i), links.get(i)));
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), null));
        }
        return pieces;
    }

    private static int reporting(String text, List<int[]> words) {
        for (int i = 0; i < words.size(); i++) {
            if (REPORTING.contains(text.substring(words.get(i)[0], words.get(i)[1]))) {
                return i;
            }
        }
        return 0;
    }

    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && (Character.isLetterOrDigit(text.charAt(i))
                    || Character.isSurrogate(text.charAt(i)));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(new int[] {start, i});
                start = -1;
            }
        }
        return words;
    }
}
