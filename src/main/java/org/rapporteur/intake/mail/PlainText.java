package org.rapporteur.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The plain text of a mail as lines: flowing lines joined (RFC 3676), what is signed or encoded
/// freed of its armour.
final class PlainText {
    private static final Pattern SIGNED = Pattern.compile(
            "(?s)-----BEGIN PGP SIGNED MESSAGE-----\\r?\\n(?:[\\w-]+: [^\\n]*\\n)*\\r?\\n(.*?)"
                    + "(?:-----BEGIN PGP SIGNATURE-----.*?(?:-----END PGP SIGNATURE-----|\\z)|\\z)");
    private static final Pattern ENCODED = Pattern.compile(
            "(?m)^begin [0-7]{3,4} [^\\r\\n]+\\r?\\n(?:[\\x20-\\x60]{2,64}\\r?\\n)+`?\\r?\\n?(?:end\\r?$|\\z)");

    private PlainText() {}

    /// Whether `text` is nothing but an encrypted message.
    static boolean isEncrypted(String text) {
        return text.stripLeading().startsWith("-----BEGIN PGP MESSAGE-----");
    }

    /// The lines of `part`.
    static String of(MailPart part) {
        String text = part.text();
        String clear = SIGNED.matcher(text).replaceAll(match ->
                Matcher.quoteReplacement(match.group(1).replaceAll("(?m)^- ", "")));
        String bare = clear.contains("\nend") ? ENCODED.matcher(clear).replaceAll("") : clear;
        boolean flows = "flowed".equalsIgnoreCase(part.fields().parameter("content-type", "format"));
        boolean joins = "yes".equalsIgnoreCase(part.fields().parameter("content-type", "delsp"));
        return flows ? flowed(bare.lines().toList(), joins) : bare;
    }

    private static String flowed(List<String> lines, boolean joins) {
        var out = new ArrayList<String>();
        boolean open = false;
        int depth = 0;
        for (String raw : lines) {
            int quotes = quotes(raw);
            String line = raw.substring(quotes).replaceFirst("^ ", "");
            boolean signature = line.equals("-- ");
            if (open && quotes == depth && !signature) {
                out.add(out.removeLast() + line);
            } else {
                out.add("> ".repeat(quotes) + line);
            }
            open = line.endsWith(" ") && !signature;
            if (open && joins) {
                String last = out.removeLast();
                out.add(last.substring(0, last.length() - 1));
            }
            depth = quotes;
        }
        return String.join("\n", out);
    }

    private static int quotes(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == '>') {
            count++;
        }
        return count;
    }
}
