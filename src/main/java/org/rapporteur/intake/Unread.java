package org.rapporteur.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Formats that are recognised only to be refused by name.
enum Unread {
    ZIP("Word, Excel or ZIP", "PK\u0003\u0004"),
    OLE("older Word, Excel or Outlook", "\u00D0\u00CF\u0011\u00E0"),
    RTF("RTF", "{\\rtf"),
    PNG("picture", "\u0089PNG"),
    JPEG("picture", "\u00FF\u00D8\u00FF"),
    GIF("picture", "GIF8"),
    GZIP("compressed", "\u001F\u008B"),
    DATABASE("database", "SQLite format 3"),
    MBOX("mailbox", "From - ");

    private static final int HEAD = 2048;
    private static final Pattern MAIL_FIELD = Pattern.compile(
            "(?:received|return-path|mime-version|message-id|x-[\\w-]+|from|to|subject|date|delivered-to):.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml(?!.*<html)", Pattern.DOTALL);

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
        for (Unread format : values()) {
            int length = format.magic.length;
            if (bytes.length >= length && Arrays.equals(format.magic, 0, length, bytes, 0, length)) {
                throw notRead(source, format.label);
            }
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (isMail(source, head)) {
            throw notRead(source, "mail");
        }
        if (XML.matcher(head).find()) {
            throw notRead(source, "XML");
        }
    }

    private static UserProblem notRead(Source source, String label) {
        return new UserProblem("intake.not-read", source.label(), label);
    }

    /// Mail and saved mail pages: named so, or at least three of a mail's fields lead it and one
    /// is only ever written by a machine.
    private static boolean isMail(Source source, String head) {
        if (source.extension().matches("eml|mht|mhtml|mbox|msg")) {
            return true;
        }
        long fields = head.lines()
                .takeWhile(line -> !line.isBlank())
                .filter(line -> MAIL_FIELD.matcher(line).matches())
                .count();
        return fields >= 3 && head.toLowerCase(Locale.ROOT).contains("mime-version:");
    }
}
