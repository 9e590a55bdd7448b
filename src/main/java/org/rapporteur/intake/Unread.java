package org.rapporteur.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Formats that are recognised only to be refused by name.
enum Unread {
    ZIP("Office or ZIP", "PK\u0003\u0004"),
    OLE("older Office", "\u00D0\u00CF\u0011\u00E0"),
    PNG("picture", "\u0089PNG"),
    JPEG("picture", "\u00FF\u00D8\u00FF"),
    GIF("picture", "GIF8"),
    DATABASE("database", "SQLite format 3");

    private final String label;
    private final byte[] magic;

    Unread(String label, String magic) {
        this.label = label;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Refuses what is of one of these formats, and what is text for machines by its name.
    ///
    /// @throws UserProblem that names the format
    static void refuse(Source source) {
        byte[] bytes = source.bytes();
        if (source.extension().matches("json|jsonl|js|css|map")) {
            throw new UserProblem("intake.not-read", source.label(), source.extension().toUpperCase(Locale.ROOT));
        }
        for (Unread format : values()) {
            int length = format.magic.length;
            if (bytes.length >= length && Arrays.equals(format.magic, 0, length, bytes, 0, length)) {
                throw new UserProblem("intake.not-read", source.label(), format.label);
            }
        }
    }
}
