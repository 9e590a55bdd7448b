package org.rapporteur.ui.control;

/// Finds words in a text without regard to case; offsets stay those of the text as it is.
final class TextSearch {
    private TextSearch() {}

    /// The first place at or after `from`, else the first of all; -1 where there is none.
    static int next(String text, String words, int from) {
        if (words.isEmpty()) {
            return -1;
        }
        int at = forward(text, words, from, text.length());
        return at >= 0 ? at : forward(text, words, 0, Math.min(from + words.length(), text.length()));
    }

    /// The last place before `before`, else the last of all; -1 where there is none.
    static int previous(String text, String words, int before) {
        if (words.isEmpty()) {
            return -1;
        }
        int at = backward(text, words, before - 1);
        return at >= 0 ? at : backward(text, words, text.length());
    }

    private static int forward(String text, String words, int from, int end) {
        for (int at = from; at + words.length() <= end; at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return at;
            }
        }
        return -1;
    }

    private static int backward(String text, String words, int from) {
        for (int at = Math.min(from, text.length() - words.length()); at >= 0; at--) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return at;
            }
        }
        return -1;
    }
}
