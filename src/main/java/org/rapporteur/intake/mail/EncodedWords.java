package org.rapporteur.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Letters beyond ASCII in the fields of a mail (RFC 2047, RFC 2231). A letter that a program has
/// split between two words is put together again.
final class EncodedWords {
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?*\\s]{1,60})(?:\\*[^?]{0,20})?\\?([BbQq])\\?([^?]{0,2000})\\?=");

    private EncodedWords() {}

    /// `value` with its encoded words read.
    static String decoded(String value) {
        Matcher word = WORD.matcher(value);
        var out = new StringBuilder();
        var bytes = new ByteArrayOutputStream();
        String charset = null;
        int end = 0;
        while (word.find()) {
            String between = value.substring(end, word.start());
            boolean goesOn = charset != null && between.isBlank() && charset.equalsIgnoreCase(word.group(1));
            if (!goesOn) {
                flush(out, bytes, charset);
                out.append(charset != null && between.isBlank() ? "" : between);
            }
            charset = word.group(1);
            bytes.writeBytes(bytes(word.group(2), word.group(3)));
            end = word.end();
        }
        flush(out, bytes, charset);
        return out.append(value.substring(end)).toString();
    }

    /// The bytes of `text` in which "%41" stands for one.
    static byte[] unescaped(String text) {
        return escapes(text, '%');
    }

    private static void flush(StringBuilder out, ByteArrayOutputStream bytes, @Nullable String charset) {
        out.append(bytes.size() == 0 ? "" : Letters.of(bytes.toByteArray(), charset));
        bytes.reset();
    }

    private static byte[] bytes(String encoding, String text) {
        if (encoding.equalsIgnoreCase("Q")) {
            return escapes(text.replace('_', ' '), '=');
        }
        String letters = text.replaceAll("[^A-Za-z0-9+/]", "");
        // A last letter alone carries no byte.
        return Base64.getDecoder().decode(letters.length() % 4 == 1
                ? letters.substring(0, letters.length() - 1) : letters);
    }

    private static byte[] escapes(String text, char sign) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            boolean escape = raw[i] == sign && i + 2 < raw.length
                    && Character.digit(raw[i + 1], 16) >= 0 && Character.digit(raw[i + 2], 16) >= 0;
            out.write(escape ? Character.digit(raw[i + 1], 16) * 16 + Character.digit(raw[i + 2], 16) : raw[i]);
            i += escape ? 2 : 0;
        }
        return out.toByteArray();
    }
}
