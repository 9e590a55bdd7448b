package org.rapporteur.intake.office;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fonts of a rich text document: each says in which encoding its letters are written.
final class RtfFonts {
    private static final Map<Integer, String> CHARSETS = Map.ofEntries(
            Map.entry(77, "x-MacRoman"), Map.entry(78, "windows-31j"), Map.entry(80, "GB18030"),
            Map.entry(81, "Big5-HKSCS"), Map.entry(128, "windows-31j"), Map.entry(129, "x-windows-949"),
            Map.entry(134, "GB18030"), Map.entry(136, "Big5-HKSCS"), Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"), Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"), Map.entry(186, "windows-1257"), Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"), Map.entry(254, "IBM437"),
            Map.entry(255, "IBM850"));
    private static final Map<Integer, String> PAGES = Map.of(
            932, "windows-31j", 936, "GB18030", 949, "x-windows-949", 950, "Big5-HKSCS", 874, "x-windows-874",
            10000, "x-MacRoman", 65001, "UTF-8", 54936, "GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SYMBOL = 2;

    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final Map<Integer, StringBuilder> names = new HashMap<>();
    private Charset standard = WESTERN;
    private int standardFont;

    /// The encoding of fonts that name none: the code page `page`.
    void page(int page) {
        Charset charset = ofPage(page);
        standard = charset == null ? standard : charset;
    }

    /// The whole document is in the encoding of `name`.
    void standard(String name) {
        Charset charset = charset(name);
        standard = charset == null ? standard : charset;
    }

    /// The font of text that names none.
    void standardFont(int font) {
        standardFont = font;
    }

    /// The font of text that names none.
    int standardFont() {
        return standardFont;
    }

    /// `font` is for the script that Windows calls `script`.
    void script(int font, int script) {
        String name = CHARSETS.get(script);
        Charset charset = name == null ? null : charset(name);
        if (charset != null) {
            charsets.put(font, charset);
        } else if (script == SYMBOL) {
            names.computeIfAbsent(font, first -> new StringBuilder());
        }
    }

    /// `font` is in the code page `page`.
    void page(int font, int page) {
        Charset charset = ofPage(page);
        if (charset != null) {
            charsets.put(font, charset);
        }
    }

    /// Letters of the name of `font`.
    void name(int font, String letters) {
        StringBuilder name = names.computeIfAbsent(font, first -> new StringBuilder());
        if (name.length() < 100) {
            name.append(letters);
        }
    }

    /// The encoding of text in `font`.
    Charset of(int font) {
        return charsets.getOrDefault(font, standard);
    }

    /// The name of `font` if its letters are symbols, else null.
    @Nullable String symbols(int font) {
        StringBuilder name = names.get(font);
        String known = name == null ? "" : name.toString().strip();
        return known.matches("(?i)(?:symbol|wingdings).*") ? known : null;
    }

    private static @Nullable Charset ofPage(int page) {
        String name = PAGES.get(page);
        if (name != null) {
            return charset(name);
        }
        Charset windows = charset("windows-" + page);
        return windows != null ? windows : charset("IBM" + page);
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
