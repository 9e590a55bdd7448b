package org.rapporteur.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Source;

/// How files that hold mail begin.
public final class MailStart {
    private static final int HEAD = 4096;
    private static final Pattern FIELD = Pattern.compile(
            "(?i)(?:received|return-path|mime-version|message-id|x-[\\w-]+|from|to|subject|date|delivered-to|sender"
                    + "|content-[\\w-]+|reply-to|cc|dkim-signature|arc-[\\w-]+|references|in-reply-to):.*");
    private static final Pattern MACHINE =
            Pattern.compile("(?im)^(?:mime-version|message-id|received|return-path|content-type|delivered-to):");
    private static final Pattern SAVED_PAGE = Pattern.compile(
            "(?im)^(?:snapshot-content-location:|x-maf:|from:\\s*\"?<?saved by\\b|content-location:\\s*\\S)");
    /// What other programs put above a mail: a byte order mark, empty lines, a mailbox's line, a count of bytes.
    private static final Pattern BEFORE = Pattern.compile(
            "\\A(?:\\u00EF\\u00BB\\u00BF)?\\s*(?:>?From [^\\r\\n:]*\\d{1,2}:\\d{2}[^\\r\\n]*\\r?\\n|\\d+\\s*\\r?\\n)?");
    private static final Pattern MAILBOX =
            Pattern.compile("\\A\\s*From \\S[^\\r\\n]{0,200}\\d{1,2}:\\d{2}[^\\r\\n]*\\r?\\n|\\A\\s*From - ");

    private static final Pattern SPACES = Pattern.compile(
            "\\A(?:(?=[^\\r\\n]*[^\\s])[^\\r\\n]*+\\r?\\n)++([ \\t]+)\\r?\\n");

    private MailStart() {}

    /// Whether `source` is one mail: named so, or headed by a mail's fields, one of which only
    /// machines write.
    public static boolean isMail(Source source) {
        if (source.extension().matches("eml|emlx")) {
            return true;
        }
        String head = head(source.bytes());
        long fields = BEFORE.matcher(head).replaceFirst("").lines()
                .takeWhile(line -> !line.isBlank())
                .filter(line -> FIELD.matcher(line).matches())
                .count();
        boolean named = source.extension().matches("msg|mail|mim");
        return fields >= (named ? 1 : 3) && (named || MACHINE.matcher(head).find());
    }

    /// Whether `source` is a page that a browser or Word saved as a mail.
    public static boolean isSavedPage(Source source) {
        if (source.extension().matches("mht|mhtml")) {
            return true;
        }
        String head = head(source.bytes());
        int end = head.indexOf("\n\r\n") >= 0 ? head.indexOf("\n\r\n") : head.indexOf("\n\n");
        String fields = end < 0 ? head : head.substring(0, end);
        return SAVED_PAGE.matcher(fields).find()
                && fields.toLowerCase(Locale.ROOT).contains("multipart/related");
    }

    /// Whether `source` is a mailbox: many mails in one file, each behind a line "From ".
    public static boolean isMailbox(Source source) {
        boolean one = source.extension().matches("eml|emlx");
        return !one && MAILBOX.matcher(head(source.bytes())).find();
    }

    /// `bytes` from their first field on.
    static byte[] without(byte[] bytes) {
        Matcher before = BEFORE.matcher(head(bytes));
        return before.find() && before.end() > 0 ? Arrays.copyOfRange(bytes, before.end(), bytes.length) : bytes;
    }

    /// `bytes` with an empty line where their fields end at a line of nothing but spaces.
    static byte[] divided(byte[] bytes) {
        Matcher spaces = SPACES.matcher(head(bytes));
        if (!spaces.find()) {
            return bytes;
        }
        byte[] divided = bytes.clone();
        // Line ends in the place of the spaces: the text starts a little lower, which nobody sees.
        Arrays.fill(divided, spaces.start(1), spaces.end(1), (byte) '\n');
        return divided;
    }

    /// Whether `bytes` start with a field rather than with text.
    static boolean hasFields(byte[] bytes) {
        return head(bytes).lines().limit(3).anyMatch(line -> line.matches("[\\x21-\\x39\\x3B-\\x7E]{1,76}[ \\t]*:.*"));
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }
}
