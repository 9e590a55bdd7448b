package org.rapporteur.intake.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.Warning;

/// Bytes to characters: a byte order mark wins, then valid UTF-8, then what the document
/// declares, then what its letters look like.
public final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|<\\?xml[^>]{0,80}encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final List<Charset> WIDE =
            charsets("GB18030", "Big5-HKSCS", "windows-31j", "EUC-JP", "x-windows-949", "UTF-16LE", "UTF-16BE");
    private static final List<Charset> CANDIDATES = Stream.concat(
                    WIDE.stream(),
                    charsets("windows-1251", "KOI8-R", "windows-1250", "windows-1253", "windows-1254", "windows-1255",
                            "windows-1256", "windows-1257", "x-windows-874").stream())
            .toList();
    private static final char ESCAPE = '\u001B';
    private static final Pattern SHIFT = Pattern.compile("\\x1B\\$[@B]|\\x1B\\$\\)C");
    /// How much less plausible than the best the declared encoding may be.
    private static final double SLACK = 0.35;
    private static final double PRIOR = 0.05;
    private static final int SAMPLE = 64 << 10;

    private Encodings() {}

    /// A document's characters.
    ///
    /// @param text the characters, without a byte order mark
    /// @param guessed whether neither the document nor its bytes settled the encoding
    public record Decoded(String text, boolean guessed) {
        /// What an officer should know of how they were found.
        public List<Warning> warnings() {
            return guessed ? List.of(Warning.of("encoding-guessed")) : List.of();
        }
    }

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
        Charset shifted = shifted(bytes);
        if (shifted != null) {
            return new Decoded(new String(bytes, shifted), false);
        }
        Charset declared = declared(bytes);
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, false);
        }
        return guessed(bytes, declared);
    }

    private static @Nullable Decoded marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), false);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, Charset.forName("UTF-32")), false);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), false);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), false);
        }
        return null;
    }

    private static List<Charset> charsets(String... names) {
        return Stream.of(names).map(Charset::forName).toList();
    }

    /// The encodings of Japanese and Korean mail that announce their letters by escapes.
    private static @Nullable Charset shifted(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        String raw = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher match = SHIFT.matcher(raw);
        if (raw.indexOf(ESCAPE) < 0 || !match.find() || raw.chars().anyMatch(c -> c > '\u007F')) {
            return null;
        }
        return Charset.forName(match.group().endsWith("C") ? "ISO-2022-KR" : "ISO-2022-JP");
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
        if (narrowed(bytes, 0) || narrowed(bytes, 3)) {
            return Charset.forName(narrowed(bytes, 0) ? "UTF-32LE" : "UTF-32BE");
        }
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

    /// UTF-32 without a mark: of each four bytes only that at `place` says much, two are nought.
    private static boolean narrowed(byte[] bytes, int place) {
        int sample = Math.min(bytes.length, SAMPLE) & ~3;
        int fit = 0;
        for (int i = 0; i < sample; i += 4) {
            boolean high = bytes[i + (place == 0 ? 3 : 0)] == 0 && bytes[i + (place == 0 ? 2 : 1)] == 0;
            fit += high && bytes[i + place] != 0 ? 1 : 0;
        }
        return sample >= 16 && fit * 10 >= sample / 4 * 9;
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
            return Charset.forName(larger(name));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /// The set that contains the one called `name` and is meant by it on the web.
    private static String larger(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "gb2312", "gbk", "x-gbk", "gb_2312-80" -> "GB18030";
            case "big5", "big5-hkscs", "x-x-big5" -> "Big5-HKSCS";
            case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
            case "euc-kr", "ks_c_5601-1987", "ksc5601" -> "x-windows-949";
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9" -> "windows-1254";
            default -> name;
        };
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

    private static Decoded guessed(byte[] bytes, @Nullable Charset declared) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long damaged = utf8.chars().filter(c -> c == '\uFFFD').count();
        long whole = utf8.chars().filter(c -> c > '\u007F' && c != '\uFFFD').count();
        if (whole > damaged * 4) {
            // A few spoilt bytes in a text that is UTF-8 elsewhere.
            return new Decoded(utf8, true);
        }
        Charset best = best(bytes);
        if (declared != null && plausible(bytes, declared) >= plausible(bytes, best) - SLACK) {
            return new Decoded(new String(bytes, declared), false);
        }
        return new Decoded(new String(bytes, best), !WIDE.contains(best));
    }

    private static Charset best(byte[] bytes) {
        Charset best = WINDOWS;
        double most = plausible(bytes, WINDOWS) + PRIOR;
        for (Charset charset : CANDIDATES) {
            double score = plausible(bytes, charset);
            if (score > most) {
                best = charset;
                most = score;
            }
        }
        return best;
    }

    private static double plausible(byte[] bytes, Charset charset) {
        int length = Math.min(bytes.length, SAMPLE);
        return Plausibility.of(charset, new String(bytes, 0, length, charset));
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
