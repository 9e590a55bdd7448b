package org.rapporteur.intake.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One document as it came, on its way to a parser.
///
/// @param name the file's name without its folder, or null for a paste
/// @param url where it was found, if whoever brought it knew
/// @param bytes the document
public record Source(@Nullable String name, @Nullable String url, byte[] bytes) implements Enclosed {
    private static final int HEAD = 4096;
    private static final int LABEL = 30;
    private static final int LABEL_BYTES = 200;

    /// The part of the name after its last dot, in lower case; empty where there is none.
    public String extension() {
        int dot = name == null ? -1 : name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// Its first characters as far as they are ASCII, of UTF-16 and behind a byte order mark too:
    /// enough to see which format it is, and nothing else is taken from it.
    public String head() {
        String raw = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return raw.replace("\0", "").replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    }

    /// What problems call it: its name, or the first words of a paste in quotation marks.
    public String label() {
        if (name != null) {
            return name;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, LABEL_BYTES), StandardCharsets.UTF_8);
        String words = Whitespace.line(start.replaceAll("<[^>]*>?|\\uFFFD", " "));
        return "“" + words.substring(0, Math.min(LABEL, words.length())).strip() + "…”";
    }
}
