package org.rapporteur.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Furniture;
import org.rapporteur.intake.document.TextHead;
import org.rapporteur.intake.document.Whitespace;

/// Divides a text that holds several articles: the exports of press databases, which number their
/// documents or close each with its code, and texts that somebody parted by drawn lines.
final class Bundle {
    private static final int MOST = 1_000;
    private static final Pattern NUMBERED = Pattern.compile("(?i)\\d{1,4} of \\d{1,4} documents?");
    private static final Pattern CODE = Pattern.compile("(?:AN\\s+)?Document [A-Z]{3,12}\\d{6,}[a-z0-9]*");
    private static final Pattern DRAWN = Pattern.compile("([-=_*#~–—])\\1{4,}|(?:[*#] ){2,}[*#]");

    private Bundle() {}

    /// The articles of `text`, each as its lines; none where it is one article.
    static List<List<String>> parts(String text) {
        List<String> lines = text.lines().map(String::stripTrailing).toList();
        List<List<String>> parts = divided(lines, line -> NUMBERED.matcher(line).matches());
        long codes = lines.stream().filter(line -> CODE.matcher(line.strip()).matches()).limit(2).count();
        if (parts.size() < 2 && codes > 1) {
            parts = divided(lines, line -> CODE.matcher(line).matches());
        }
        if (parts.size() < 2) {
            parts = divided(lines, line -> DRAWN.matcher(line).matches());
            parts = parts.stream().allMatch(Bundle::isHeaded) ? parts : List.of();
        }
        return parts.size() < 2 || parts.size() > MOST ? List.of() : parts;
    }

    private static List<List<String>> divided(List<String> lines, Predicate<String> divides) {
        var parts = new ArrayList<List<String>>();
        var open = new ArrayList<String>();
        for (String line : lines) {
            if (divides.test(line.strip())) {
                close(open, parts);
            } else {
                open.add(line);
            }
        }
        close(open, parts);
        return parts;
    }

    private static void close(List<String> open, List<List<String>> parts) {
        if (open.stream().anyMatch(line -> !Whitespace.isBlank(line))) {
            parts.add(List.copyOf(open));
        }
        open.clear();
    }

    /// Whether a part starts as articles do: what was drawn between its paragraphs parts no articles.
    private static boolean isHeaded(List<String> part) {
        List<String> lines = part.stream().map(Whitespace::line).filter(line -> !line.isEmpty()).toList();
        return lines.size() > 1 && lines.stream().anyMatch(line -> Furniture.isLong(line) || line.length() > 60)
                && TextHead.isHeaded(lines);
    }
}
