package org.rapporteur.intake.copies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words, in one pass from its first character to its last.
final class Cutting {
    private static final String STOPS = ".!?:;\n•“\"。！？：；「";
    private static final String BEFORE_LIST = " \t\u00A0>#*-";
    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_LIST_MARK = 5;

    private final String text;
    private final List<Words.Word> words = new ArrayList<>();
    private int at;
    private int paragraph;
    private boolean opening = true;
    private boolean lineOpening = true;

    private Cutting(String text) {
        this.text = text;
    }

    static List<Words.Word> of(String text) {
        var cutting = new Cutting(text);
        while (cutting.at < text.length()) {
            cutting.step();
        }
        return cutting.words;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '\n') {
            line();
        } else if (lineOpening && listMark() > 0) {
            at += listMark();
            lineOpening = false;
        } else if (c == '<' && tag() > 0) {
            at += tag();
        } else if (Character.isLetterOrDigit(text.codePointAt(at))) {
            lineOpening = false;
            word(text.codePointAt(at));
        } else {
            opening |= STOPS.indexOf(c) >= 0;
            lineOpening &= BEFORE_LIST.indexOf(c) >= 0;
            at += Character.charCount(text.codePointAt(at));
        }
    }

    private void line() {
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        if (next < text.length() && text.charAt(next) == '\n') {
            paragraph++;
        }
        at++;
        opening = true;
        lineOpening = true;
    }

    /// How long the number of a list is that stands here, as `3.`, `(iv)` or `a)`; 0 if none does.
    private int listMark() {
        int next = at + (text.charAt(at) == '(' ? 1 : 0);
        int from = next;
        while (next < text.length() && next - from < LONGEST_LIST_MARK && inListMark(text.charAt(next), from, next)) {
            next++;
        }
        boolean letters = next > from && !Character.isDigit(text.charAt(from));
        boolean roman = text.substring(from, next).chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
        boolean closed = next > from && next + 1 < text.length() && ".)".indexOf(text.charAt(next)) >= 0
                && (Character.isWhitespace(text.charAt(next + 1)) || Character.isSpaceChar(text.charAt(next + 1)));
        return closed && (!letters || next - from == 1 || roman) ? next + 1 - at : 0;
    }

    private boolean inListMark(char c, int from, int next) {
        boolean digits = Character.isDigit(text.charAt(from));
        return digits ? Character.isDigit(c) && next - from < 3 : c < 128 && Character.isLetter(c);
    }

    /// How long the tag of HTML is that stands here; 0 if none does.
    private int tag() {
        boolean opens = at + 1 < text.length()
                && (text.charAt(at + 1) == '/' || Character.isLetter(text.charAt(at + 1)));
        int end = opens ? text.indexOf('>', at) : -1;
        return end > 0 && end - at <= LONGEST_TAG ? end + 1 - at : 0;
    }

    private void word(int first) {
        int from = at;
        if (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != ')') {
                at++;
            }
            return;
        }
        String raw;
        if (alone(first)) {
            at += Character.charCount(first);
            raw = text.substring(from, at);
        } else if (Character.isDigit(first)) {
            number();
            raw = text.substring(from, at);
        } else {
            raw = initials() ? text.substring(from, at).replace(".", "") : letters();
        }
        words.add(Words.word(raw, form(raw), from, at, paragraph, opening));
        opening = false;
    }

    /// Whether the character is a word by itself.
    private static boolean alone(int c) {
        return c >= 0x2E80 && (Character.isIdeographic(c)
                || c >= 0x3040 && c <= 0x30FF);
    }

    private void number() {
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || ".,".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)))) {
            at++;
        }
    }

    /// Reads `U.S.` and the like, if it stands here.
    private boolean initials() {
        int next = at;
        while (next + 1 < text.length() && Character.isLetter(text.charAt(next)) && text.charAt(next + 1) == '.') {
            next += 2;
        }
        boolean initials = next - at > 2 && (next == text.length() || !Character.isLetter(text.charAt(next)));
        at = initials ? next : at;
        return initials;
    }

    private String letters() {
        int from = at;
        while (at < text.length() && inWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(from, at);
    }

    private boolean inWord(int c) {
        if (c < 128) {
            return Character.isLetterOrDigit(c) || c == '\'' && letterFollows();
        }
        return c == '’' ? letterFollows() : c == 0xAD || c == 0x200B
                || !alone(c) && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private boolean letterFollows() {
        return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && !alone(text.codePointAt(at + 1));
    }

    private static String form(String raw) {
        boolean plain = true;
        for (int n = 0; n < raw.length() && plain; n++) {
            plain = raw.charAt(n) < 128;
        }
        String simple = plain ? raw : Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .replace('’', '\'').replace("\u00AD", "").replace("\u200B", "");
        String lower = simple.toLowerCase(Locale.ROOT).replace(",", "");
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
