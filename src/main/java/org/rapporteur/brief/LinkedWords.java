package org.rapporteur.brief;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which words carry links. Of an entry of a chronology: the word that reports, "said", and those
/// after it, one a link, as desks write their chronologies. The words themselves stay as they are.
final class LinkedWords {
    /// A stretch of the entry.
    ///
    /// @param address where it leads, or null
    record Piece(String text, @Nullable String address) {}

    /// What closes a bracket or a sentence after it is none of it.
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s“”\"<>（）]*[^\\s“”\"<>（）.,;:!?)，。；]");
    private static final Pattern ODD = Pattern.compile("[\\s\\p{Cntrl}\"<>\\\\^`{|}]");
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

    /// A note in pieces, of which those that are addresses on the web lead there.
    static List<Piece> addresses(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int at = 0;
        while (address.find()) {
            pieces.add(new Piece(text.substring(at, address.start()), null));
            pieces.add(new Piece(address.group(), address.group()));
            at = address.end();
        }
        pieces.add(new Piece(text.substring(at), null));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /// `address` as strict readers want it, what may not stand in one as a code; null where it is none.
    static @Nullable String target(String address) {
        String coded = ODD.matcher(address.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"))
                .replaceAll(sign -> URLEncoder.encode(sign.group(), StandardCharsets.UTF_8));
        try {
            return new URI(coded).toString();
        } catch (URISyntaxException e) {
            return null;
        }
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
