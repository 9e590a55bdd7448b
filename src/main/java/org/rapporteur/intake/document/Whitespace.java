package org.rapporteur.intake.document;

import java.util.regex.Pattern;

/// White space as the clean text has it: single spaces, nothing invisible.
public final class Whitespace {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\uFFFC"
                    + "\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F]");

    private Whitespace() {}

    /// `text` as one line: every run of white space, no-break spaces too, is one space.
    public static String line(String text) {
        if (isClean(text)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
                space = true;
            } else if (c < ' ' || c >= '\u007F' && INVISIBLE.matcher(Character.toString(c)).matches()) {
                continue;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /// Whether `text` has nothing that can be seen.
    public static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || INVISIBLE.matcher(Character.toString(c)).matches());
    }

    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < '\u007F' || c >= '\u3041' && c < '\uD800' || c >= '\u2010' && c < '\u2028';
            if (!plain && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }
}
