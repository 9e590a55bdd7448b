package org.rapporteur.intake.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names of authors, as lines and metadata give them.
public final class Bylines {
    private static final Pattern LINE = Pattern.compile(
            "(?:By|BY|(?:Written|Posted|Reported|Story) by|Por|Par|Von|From our correspondent):? (.{3,120})");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,? and |,? und |,? et |,? y | & |[,;/、，])\\s*");
    private static final Pattern ROLE =
            Pattern.compile("(?iu).*\\b(?:correspondents?|reporters?|editors?|writers?|staff"
            + "|bureau|columnists?|contributors?|contributing|journalists?|producers?|analysts?|chief|desk|team"
            + "|special to|newsroom|agency|agencies|contributed)\\b.*");
    private static final Pattern NOBODY = Pattern.compile(
            "(?iu)(?:admin(?:istrator)?|super user|editor|webmaster|root|user|guest"
            + "|staff|web ?(?:team|desk|editor)|news ?desk|sub_?editor\\w*|unknown|anonymous|none|null|n/a"
            + "|author|by|newsroom|редакция|佚名)");
    /// "Jane Doe in London".
    private static final Pattern PLACED =
            Pattern.compile("^(\\p{Lu}\\S+(?: \\p{Lu}\\S+)+) in \\p{Lu}[\\p{L} .’'-]{2,30}$");
    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’·-]*(?: [\\p{L}\\p{M}.'’·-]+){0,5}");

    private Bylines() {}

    /// The names in a by-line, or none if `line` is no by-line.
    public static List<String> names(String line) {
        Matcher match = LINE.matcher(line);
        if (!match.matches() || line.length() > 140) {
            return List.of();
        }
        String people = match.group(1)
                .replaceFirst("\\s*[|•·—–].*$", "")
                .replaceAll("\\s*\\([^)]*\\)", "")
                .replaceFirst(",? (?:in|for|on|at) .*$", "")
                .replaceFirst("[,.]$", "");
        List<String> names = parts(people);
        return names.stream().allMatch(name -> NAME.matcher(name).matches()) ? names : List.of();
    }

    /// The people whom metadata name in one value: "Jane Doe and Li Wei", "Jane Doe, Political Editor".
    /// A comma divides only whole names, so that "Doe, Jane" stays one.
    public static List<String> people(@Nullable String raw) {
        String all = name(raw);
        if (all == null || NOBODY.matcher(all).matches()) {
            return List.of();
        }
        List<String> parts = parts(all);
        boolean whole = parts.size() > 1 && parts.stream().allMatch(part -> NAME.matcher(part).matches()
                && (part.indexOf(' ') > 0 || Language.han(part) > 1));
        return parts.size() == 1 || whole ? parts : List.of(all);
    }

    /// The parts of a list of people that are no posts or offices.
    private static List<String> parts(String people) {
        List<String> parts =
                Stream.of(BETWEEN.split(people)).map(String::strip).filter(part -> !part.isEmpty()).toList();
        List<String> names = parts.stream()
                .filter(part -> !ROLE.matcher(part).matches() && Outlets.named(part) == null)
                .map(part -> PLACED.matcher(part).replaceFirst("$1"))
                .toList();
        return names.isEmpty() ? parts : names;
    }

    /// A name from metadata, without "By"; null if it is an address or no name.
    public static @Nullable String name(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String name = Whitespace.line(raw).replaceFirst("(?i)^by[: ]+", "").strip();
        boolean usable = !name.isEmpty() && name.length() <= 80 && !name.contains("://") && !name.contains("@")
                && name.codePoints().anyMatch(Character::isLetter);
        return usable ? name : null;
    }
}
