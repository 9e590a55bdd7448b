package org.rapporteur.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What would move an issue: the officer says beforehand what would make him choose a level.
///
/// @param issue the issue
/// @param level the level that it would set
/// @param what what would have to happen, one sentence
/// @param signs words and phrases by which a development that meets it is recognised
/// @param met the development that met it, or null while it is set
/// @param marking its handling label
public record Tripwire(
        Id<Issue> issue,
        LevelChoice level,
        String what,
        List<String> signs,
        @Nullable Id<Development> met,
        String marking)
        implements Content {
    public Tripwire {
        signs = List.copyOf(signs);
    }

    /// Whether `text` bears one of its signs: at the start of a word, in any case.
    public boolean isRecognisedIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return signs.stream().map(sign -> sign.toLowerCase(Locale.ROOT)).anyMatch(sign -> begins(lower, sign));
    }

    private static boolean begins(String text, String sign) {
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            // Chinese is written without gaps between words.
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))
                    || Character.isIdeographic(sign.codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /// The same tripwire, met by `development`, or set again.
    public Tripwire metBy(@Nullable Id<Development> development) {
        return new Tripwire(issue, level, what, signs, development, marking);
    }
}
