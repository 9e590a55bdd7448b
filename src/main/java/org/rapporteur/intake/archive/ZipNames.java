package org.rapporteur.intake.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.rapporteur.intake.document.Encodings;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Names in ZIP archives: in UTF-8 where it says so or looks so, else in what a Chinese Windows
/// writes, else in the letters of DOS.
final class ZipNames {
    /// The letters that the format prescribes where nothing is stated.
    static final Charset OLD = Charset.forName("IBM437");

    private ZipNames() {}

    /// The name of `entry`, folders and all.
    static String of(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || raw.length == 0 || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        String utf8 = new String(raw, StandardCharsets.UTF_8);
        if (Arrays.equals(utf8.getBytes(StandardCharsets.UTF_8), raw)) {
            return utf8;
        }
        try {
            String guessed = Encodings.decode(new Source(null, null, raw)).text();
            return guessed.codePoints().anyMatch(Character::isIdeographic) ? guessed : new String(raw, OLD);
        } catch (UserProblem noText) {
            return entry.getName();
        }
    }
}
