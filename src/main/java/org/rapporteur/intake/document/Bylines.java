package org.rapporteur.intake.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names of authors, as lines and metadata give them.
public final class Bylines {
    private static final Pattern LINE = Pattern.compile("(?:By|BY|Por|Par|Von|From our correspondent) (.{3,120})");
    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’·-]*(?: [\\p{L}\\p{M}.'’·-]+){0,5}");

    private Bylines() {}

    /// The names in a by-line, or none if `line` is no by-line.
    public static List<String> names(String line) {
        Matcher match = LINE.matcher(line);
        if (!match.matches() || line.length() > 140) {
            return List.of();
        }
        String people = match.group(1).replaceFirst("\\s*[|•·—–].*$", "").replaceFirst(",? (?:in|for) .*$", "");
        List<String> names = Stream.of(people.split(",? and |, | & ")).map(String::strip).toList();
        return names.stream().allMatch(name -> NAME.matcher(name).matches()) ? names : List.of();
    }

    /// A name from metadata, without "By"; null if it is an address or no name.
    public static @Nullable String name(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String name = Whitespace.line(raw).replaceFirst("(?i)^by[: ]+", "").strip();
        boolean usable = !name.isEmpty() && name.length() <= 80 && !name.contains("://") && !name.contains("@");
        return usable ? name : null;
    }
}
