package org.rapporteur.intake.suggest;

import java.util.Arrays;

/// Offsets in a text counted in Unicode code points, as passages and programs keep them.
public final class CodePoints {
    /// Where the second halves of pairs stand.
    private final int[] pairs;

    /// The offsets of `text`.
    public CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i;
            }
        }
        pairs = Arrays.copyOf(found, count);
    }

    /// The code points before the UTF-16 unit at `utf16`.
    public int at(int utf16) {
        int found = Arrays.binarySearch(pairs, utf16);
        return utf16 - (found >= 0 ? found : -found - 1);
    }
}
