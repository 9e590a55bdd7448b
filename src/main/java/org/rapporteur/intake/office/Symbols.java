package org.rapporteur.intake.office;

import java.util.Locale;
import java.util.Map;

/// Characters that documents write by their place in a symbol font.
final class Symbols {
    /// The letters of the font Symbol from 0x41 and 0x61; a dot stands for none.
    private static final String UPPER = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private static final String LOWER = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0xA3, "≤"), Map.entry(0xB3, "≥"), Map.entry(0xB1, "±"), Map.entry(0xB4, "×"),
            Map.entry(0xB7, "•"), Map.entry(0xB9, "≠"), Map.entry(0xBB, "≈"), Map.entry(0xA5, "∞"),
            Map.entry(0xAC, "←"), Map.entry(0xAE, "→"), Map.entry(0xAF, "↓"), Map.entry(0xAD, "↑"),
            Map.entry(0xB0, "°"), Map.entry(0xD2, "®"), Map.entry(0xD3, "©"), Map.entry(0xD4, "™"),
            Map.entry(0xBC, "…"), Map.entry(0xA2, "′"), Map.entry(0xB2, "″"), Map.entry(0x2D, "−"));
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "●"), Map.entry(0x6E, "■"), Map.entry(0x6F, "□"), Map.entry(0x71, "❑"),
            Map.entry(0x76, "❖"), Map.entry(0xA7, "▪"), Map.entry(0xA8, "☐"), Map.entry(0xD8, "➢"),
            Map.entry(0xDF, "←"), Map.entry(0xE0, "→"), Map.entry(0xE1, "↑"), Map.entry(0xE2, "↓"),
            Map.entry(0xE8, "➔"), Map.entry(0xF0, "⇨"), Map.entry(0xFB, "✗"), Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"), Map.entry(0xFE, "☑"), Map.entry(0x4A, "☺"), Map.entry(0x9F, "•"));

    private Symbols() {}

    /// The character at `code` (with or without the 0xF000 of the private area) in `font`; empty
    /// where it has no equal.
    static String of(String font, int code) {
        int place = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith("wingdings")) {
            return WINGDINGS.getOrDefault(place, "");
        }
        if (name.startsWith("symbol")) {
            return greek(place);
        }
        return place == code && Character.isValidCodePoint(code) && code > ' ' ? Character.toString(code) : "";
    }

    private static String greek(int place) {
        if (place >= 'A' && place <= 'Z') {
            return UPPER.substring(place - 'A', place - 'A' + 1);
        }
        if (place >= 'a' && place <= 'z') {
            return LOWER.substring(place - 'a', place - 'a' + 1);
        }
        String known = SYMBOL.get(place);
        return known != null ? known : place >= ' ' && place < 0x7F ? Character.toString(place) : "";
    }
}
