package org.rapporteur.intake.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;

/// Bytes to characters: a byte order mark wins, then valid UTF-8, then what the document
/// declares, then what its letters look like.
public final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|<\\?xml[^>]{0,80}encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final String SIMPLIFIED = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过民前面书示";
    private static final String TRADITIONAL = "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過民前面書示";
    private static final int SAMPLE = 64 << 10;

    private Encodings() {}

    /// A document's characters.
    ///
    /// @param text the characters, without a byte order mark
    /// @param guessed whether neither the document nor its bytes settled the encoding
    public record Decoded(String text, boolean guessed) {}

    /// The characters of `source`.
    ///
    /// @throws UserProblem if it is not text, or nothing but white space
    public static Decoded decode(Source source) {
        Decoded decoded = decode(source.bytes());
        refuseBinary(source, decoded.text());
        if (Whitespace.isBlank(decoded.text())) {
            throw new UserProblem("intake.empty", source.label());
        }
        return decoded;
    }

    private static Decoded decode(byte[] bytes) {
        Decoded marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), false);
        }
        Charset declared = declared(bytes);
        String shift = strict(bytes, declared != null && declared.name().startsWith("ISO-2022") ? declared : null);
        String utf8 = shift != null ? shift : strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, false);
        }
        String said = strict(bytes, declared);
        return said != null ? new Decoded(said, false) : guessed(bytes);
    }

    private static @Nullable Decoded marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), false);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), false);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), false);
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 without a mark: every other byte of its Latin letters, spaces and stops is nought.
    private static @Nullable Charset wide(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int few = Math.max(2, sample / 40);
        if (odd >= few && even * 20 < odd) {
            return StandardCharsets.UTF_16LE;
        }
        return even >= few && odd * 20 < even ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher match = DECLARED.matcher(head);
        if (!match.find()) {
            return null;
        }
        String name = match.group(1);
        try {
            // Pages that declare GB2312 use the larger sets that contain it.
            return Charset.forName(name.matches("(?i)gb2312|gbk|x-gbk") ? "GB18030" : name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static @Nullable String strict(byte[] bytes, @Nullable Charset charset) {
        if (charset == null) {
            return null;
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static Decoded guessed(byte[] bytes) {
        String best = null;
        double bestScore = 0.08;
        for (Charset charset : List.of(Charset.forName("GB18030"), Charset.forName("Big5"))) {
            String text = strict(bytes, charset);
            double score = text == null ? 0 : commonHan(text);
            if (score > bestScore) {
                best = text;
                bestScore = score;
            }
        }
        if (best != null) {
            return new Decoded(best, false);
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long damaged = utf8.chars().filter(c -> c == '\uFFFD').count();
        long whole = utf8.chars().filter(c -> c > '\u007F' && c != '\uFFFD').count();
        // A few spoilt bytes in a text that is UTF-8 elsewhere.
        return whole > damaged * 4 ? new Decoded(utf8, true) : new Decoded(new String(bytes, WINDOWS), true);
    }

    /// How many of the text's letters beyond ASCII are among the commonest Han characters.
    private static double commonHan(String text) {
        int common = 0;
        int all = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (c > '\u007F' && Character.isLetter(c)) {
                all++;
                common += SIMPLIFIED.indexOf(c) >= 0 || TRADITIONAL.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return all < 4 ? 0 : (double) common / all;
    }

    private static void refuseBinary(Source source, String text) {
        int odd = 0;
        int sample = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < sample; i++) {
            char c = text.charAt(i);
            odd += c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u001B' ? 1 : 0;
        }
        if (odd * 50 > sample) {
            throw new UserProblem("intake.binary", source.label());
        }
    }
}
