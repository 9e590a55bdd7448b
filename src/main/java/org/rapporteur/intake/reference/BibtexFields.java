package org.rapporteur.intake.reference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The fields of one BibTeX entry: `name = {value}`, `name = "value"`, `name = word # {more}`.
final class BibtexFields {
    private final String text;
    private final Map<String, String> words;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private int at;

    /// The fields that start at `at` in `text`, behind the opening brace; `words` are the
    /// abbreviations defined so far.
    BibtexFields(String text, int at, Map<String, String> words) {
        this.text = text;
        this.at = at;
        this.words = words;
    }

    /// Reads to the end of the entry; one without a key starts with its fields.
    ///
    /// @return whether the entry ended as it should
    boolean read(boolean keyless) {
        if (!keyless) {
            int comma = text.indexOf(',', at);
            int end = text.indexOf('}', at);
            if (comma < 0 || end >= 0 && end < comma) {
                at = end < 0 ? text.length() : end + 1;
                return end >= 0;
            }
            at = comma + 1;
        }
        while (true) {
            skipSpace();
            if (at >= text.length()) {
                return false;
            }
            char c = text.charAt(at);
            if (c == '}' || c == ')') {
                at++;
                return true;
            }
            if (!field()) {
                return false;
            }
        }
    }

    /// The fields, their names in lower case.
    Map<String, String> all() {
        return fields;
    }

    /// Where reading ended.
    int end() {
        return at;
    }

    private boolean field() {
        int start = at;
        skipWord("_-:+");
        String name = text.substring(start, at).toLowerCase(Locale.ROOT);
        skipSpace();
        if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
            return false;
        }
        at++;
        var value = new StringBuilder();
        do {
            skipSpace();
            if (!value(value)) {
                return false;
            }
            skipSpace();
        } while (at < text.length() && text.charAt(at) == '#' && at++ >= 0);
        fields.putIfAbsent(name, value.toString());
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        }
        return true;
    }

    private boolean value(StringBuilder value) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '{' || c == '"') {
            return quoted(c == '{' ? '}' : '"', value);
        }
        int start = at;
        skipWord("_-.");
        String word = text.substring(start, at);
        value.append(words.getOrDefault(word.toLowerCase(Locale.ROOT), word));
        return at > start;
    }

    /// A value up to `close` that is not within braces.
    private boolean quoted(char close, StringBuilder value) {
        int depth = 0;
        int start = ++at;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == close && depth == 0) {
                value.append(text, start, at++);
                return true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == '\n' && text.startsWith("\n@", at)) {
                return false;
            }
        }
        return false;
    }

    /// Goes on behind letters, digits and the characters in `others`.
    private void skipWord(String others) {
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || others.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private void skipSpace() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
    }
}
