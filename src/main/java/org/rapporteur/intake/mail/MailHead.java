package org.rapporteur.intake.mail;

import java.util.Arrays;

/// The fields of a mail without its parts.
final class MailHead {
    private static final int LONGEST = 64 << 10;

    private MailHead() {}

    /// The fields that stand above the mail in `bytes`.
    static Fields of(byte[] bytes) {
        byte[] start = MailStart.without(Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST)));
        var fields = new Fields();
        String name = null;
        var value = new StringBuilder();
        for (String line : Letters.of(start, null).lines().takeWhile(text -> !text.isBlank()).toList()) {
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            int colon = line.indexOf(':');
            if (goesOn) {
                value.append(' ').append(line.strip());
            } else if (colon > 0) {
                if (name != null) {
                    fields.add(name, value.toString());
                }
                name = line.substring(0, colon);
                value = new StringBuilder(line.substring(colon + 1).strip());
            }
        }
        if (name != null) {
            fields.add(name, value.toString());
        }
        return fields;
    }
}
