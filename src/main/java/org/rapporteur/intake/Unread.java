package org.rapporteur.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rapporteur.intake.archive.ZipParser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.mail.MsgParser;
import org.rapporteur.intake.office.OfficeKind;
import org.rapporteur.intake.reference.ReferenceKind;
import org.rapporteur.model.UserProblem;

/// Formats that are recognised only to be refused by name.
enum Unread {
    OFFICE("Word or Excel", "PK\u0003\u0004") {
        @Override
        boolean fits(Source source) {
            return super.fits(source) && ZipParser.isDocument(source);
        }
    },
    OLE("older Word or Excel", "\u00D0\u00CF\u0011\u00E0") {
        @Override
        boolean fits(Source source) {
            return super.fits(source) && !MsgParser.fits(source);
        }
    },
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

    /// Refuses what is empty or of a format that is not read.
    ///
    /// @throws UserProblem that names the format
    static void refuse(Source source) {
        byte[] bytes = source.bytes();
        if (bytes.length == 0) {
            throw new UserProblem("intake.empty", source.label());
        }
        if (OfficeKind.of(source) != null) {
            return;
        }
        for (Unread format : values()) {
            if (format.fits(source)) {
                throw notRead(source, format.label);
            }
        }
    }

    /// Whether `source` is of this format.
    boolean fits(Source source) {
        byte[] bytes = source.bytes();
        int length = magic.length;
        return bytes.length >= length && Arrays.equals(magic, 0, length, bytes, 0, length);
    }

    private static UserProblem notRead(Source source, String label) {
        return new UserProblem("intake.not-read", source.label(), label);
    }
}
