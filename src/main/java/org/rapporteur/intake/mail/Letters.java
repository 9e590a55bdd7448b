package org.rapporteur.intake.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// The bytes of a mail's parts and fields as characters, whatever their label says.
final class Letters {
    private Letters() {}

    /// `bytes` in the characters of `declared`, a name as mail writes it. What is valid UTF-8 is
    /// UTF-8; a label of plain Latin letters, which programs put on anything, is not believed.
    static String of(byte[] bytes, @Nullable String declared) {
        Charset charset = charset(declared);
        if (charset != null && shifts(charset)) {
            return new String(bytes, charset);
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        String said = charset == null || isLatin(charset) ? null : strict(bytes, charset);
        return said != null ? said : guessed(bytes, charset);
    }

    private static String guessed(byte[] bytes, @Nullable Charset charset) {
        try {
            return Encodings.decode(new Source(null, null, bytes)).text();
        } catch (UserProblem binary) {
            return new String(bytes, charset == null ? StandardCharsets.ISO_8859_1 : charset);
        }
    }

    /// Encodings whose bytes look like ASCII, and those of two bytes a letter.
    private static boolean shifts(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("UTF-16");
    }

    private static boolean isLatin(Charset charset) {
        return charset.name().matches("US-ASCII|ISO-8859-1|windows-1252|UTF-8");
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        try {
            // Mail that declares GB2312 uses the larger sets that contain it.
            return Charset.forName(plain.matches("gb2312|gbk|x-gbk|gb_2312-80|cp936|hz-gb-2312") ? "GB18030" : plain);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
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
}
