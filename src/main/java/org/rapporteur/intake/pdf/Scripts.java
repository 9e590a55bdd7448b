package org.rapporteur.intake.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// What depends on the script: where spaces stand, which way letters run, which letters are only
/// forms of others.
final class Scripts {
    /// Bullets as the symbol fonts of office programs number them.
    private static final Map<Integer, String> SYMBOLS = Map.of(
            0xF0B7, "•", 0xF0A7, "▪", 0xF06E, "■", 0xF0D8, "➢", 0xF0FC, "✓", 0xF02D, "-", 0xF0E0, "→");
    private static final int SENTINELS = 0xFDD0;

    private Scripts() {}

    /// Whether `c` is Chinese or Japanese, or a mark that is set as wide as these are.
    static boolean isDense(int c) {
        if (c < 0x2E80) {
            return false;
        }
        return c <= 0x312F || c >= 0x31A0 && c <= 0xA4CF || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F || c >= 0xFF00 && c <= 0xFFEF || c >= 0x20000 && c <= 0x3FFFF;
    }

    /// Whether `c` belongs to a script that runs from right to left.
    static boolean isRightToLeft(int c) {
        if (c < 0x590) {
            return false;
        }
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// `raw` without ligatures, joined forms, marks of lines and what has no meaning.
    static String plain(String raw) {
        if (raw.length() == 1 && raw.charAt(0) >= ' ' && raw.charAt(0) < 0x7F) {
            return raw;
        }
        return raw.codePoints().mapToObj(Scripts::plain).collect(Collectors.joining());
    }

    private static String plain(int c) {
        boolean form = c >= 0xFB00 && c <= 0xFDCF || c >= 0xFDF0 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC
                || c >= 0x2F00 && c <= 0x2FDF;
        if (form) {
            return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        }
        if (c >= 0xE000 && c <= 0xF8FF) {
            return SYMBOLS.getOrDefault(c, "");
        }
        boolean nothing = c < ' ' && c != '\t' || c >= 0x7F && c < 0xA0 || c >= SENTINELS && c < SENTINELS + 0x20
                || c == 0xFFFD || c == 0xFEFF || c == 0xFFFF;
        return nothing ? "" : Character.toString(c);
    }

    /// `letters`, which stand as the eye sees them from left to right, in the order in which they
    /// are read.
    ///
    /// @param page whether the page is written from right to left: numbers and marks alone are then too
    static String inReadingOrder(String[] letters, boolean page) {
        int rightward = 0;
        int leftward = 0;
        for (String letter : letters) {
            int c = letter.codePointAt(0);
            leftward += isRightToLeft(c) ? 1 : 0;
            rightward += Character.isLetter(c) && !isRightToLeft(c) ? 1 : 0;
        }
        if (leftward == 0 && (rightward > 0 || !page)) {
            return String.join("", letters);
        }
        var first = new StringBuilder();
        for (String letter : letters) {
            first.append(letter.charAt(0));
        }
        int base = leftward >= rightward ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        var bidi = new Bidi(first.toString(), base);
        var levels = new byte[letters.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        Object[] ordered = letters.clone();
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return Arrays.stream(ordered).map(String::valueOf).collect(Collectors.joining());
    }
}
