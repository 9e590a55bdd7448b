package org.rapporteur.ui.control;

import java.util.ArrayList;
import java.util.List;

/// Finds words in a text without regard to case and to how quotation marks and spaces are
/// written; offsets stay those of the text as it is.
final class TextSearch {
    private TextSearch() {}

    /// The places of `words`, in the order of the text, none within another.
    static List<Integer> places(String text, String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        String plain = plain(text);
        String wanted = plain(words);
        var places = new ArrayList<Integer>();
        for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length())) {
            places.add(at);
        }
        return places;
    }

    /// Character by character, so that every offset stays what it is.
    private static String plain(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(plain(text.charAt(i)));
        }
        return out.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚' -> '\'';
            case '–', '—', '‑', '‐' -> '-';
            case '\n', '\t', '\u00A0' -> ' ';
            default -> Character.toLowerCase(Character.toUpperCase(letter));
        };
    }
}
