package org.rapporteur.intake.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Divides a text that holds several articles: the exports of press databases, which number their
/// documents or close each with its code or with words, texts that somebody parted by drawn lines,
/// and reviews in which each article has a heading.
public final class Bundle {
    private static final int MOST = 1_000;
    private static final int PROSE = 60;
    private static final int COVER = 300;
    private static final int FEWEST = 3;
    private static final Pattern NUMBERED = Pattern.compile("(?i)\\d{1,4} of \\d{1,4} documents?");
    /// ProQuest puts it above each document.
    private static final Pattern COUNTED = Pattern.compile("Document \\d{1,4} of \\d{1,4}");
    private static final Pattern CODE = Pattern.compile(
            "(?:AN\\s+)?(?:Document[oe]?|Dokument|Документ|文件|文書|문서) [A-Z]{3,12}\\d{6,}[a-z0-9]*");
    private static final Pattern CLOSED = Pattern.compile("(?i)end of document");
    private static final Pattern LOADED = Pattern.compile("(?i)load-date:.{4,40}");
    /// Above the first document some say who asked for what, and when.
    private static final Pattern ASKED = Pattern.compile(
            "(?i)(?:user name|date and time|job number|client/matter|search (?:terms|type)|narrowed by"
                    + "|content type)\\b.*");
    private static final int ASKED_WITHIN = 400;
    private static final Pattern DRAWN = Pattern.compile("([-=_*#~–—])\\1{4,}|(?:[*#] ){2,}[*#]");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,3}[.)、]|\\(\\d{1,3}\\))\\s*(?=\\p{L}|[“\"‘«])");

    private Bundle() {}

    /// The articles of a text of these `lines`; none where it is one article that no database exported.
    public static List<Draft> articles(List<String> lines) {
        List<Draft> exported = exported(lines);
        if (!exported.isEmpty()) {
            return exported;
        }
        List<Draft> drawn = headed(parts(lines, DRAWN));
        return drawn.isEmpty() ? signed(lines) : drawn;
    }

    /// The articles of a review that only a publisher and a day below each headline tell apart; two alone may be
    /// one with a hint at the other.
    private static List<Draft> signed(List<String> lines) {
        var starts = new HashSet<Integer>();
        String before = "";
        for (int i = 0; i < lines.size() && starts.size() <= MOST; i++) {
            String line = lines.get(i);
            boolean headline = !line.isBlank() && before.isBlank() && line.length() <= COVER;
            int next = headline ? next(lines, i) : -1;
            if (next > 0 && TextHead.isSource(lines.get(next).strip())) {
                starts.add(i);
            }
            before = line;
        }
        if (starts.size() < FEWEST - 1) {
            return List.of();
        }
        List<Draft> articles = headed(parts(lines, starts::contains));
        return articles.size() < FEWEST ? List.of() : articles;
    }

    /// The next line that is not blank, or -1.
    private static int next(List<String> lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + FEWEST); i++) {
            if (!lines.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    /// The articles of `lines` that a press database exported, which may be one; else none.
    public static List<Draft> exported(List<String> lines) {
        for (Pattern divider : List.of(NUMBERED, COUNTED, CODE, CLOSED)) {
            if (has(lines, divider) && (divider != CLOSED || has(lines, LOADED))) {
                List<List<String>> parts =
                        parts(lines, divider).stream().filter(Bundle::isProse).map(Bundle::answered).toList();
                return parts.size() > MOST ? List.of() : parts.stream().map(BundledArticle::read).toList();
            }
        }
        return List.of();
    }

    /// `part` without what was asked for.
    private static List<String> answered(List<String> part) {
        int end = 0;
        boolean asked = false;
        for (int i = 0; i < Math.min(part.size(), ASKED_WITHIN); i++) {
            String line = part.get(i).strip();
            asked |= line.startsWith("Job Number:");
            end = ASKED.matcher(line).matches() ? i + 1 : end;
        }
        return asked && isProse(part.subList(end, part.size())) ? part.subList(end, part.size()) : part;
    }

    /// The articles of a review, each headed by one of its `headings`; none where not all are articles.
    ///
    /// @param lines the paragraphs of the review
    /// @param headings says of each place in `lines` whether a heading stands there
    public static List<Draft> underHeadings(List<String> lines, Predicate<Integer> headings) {
        List<List<String>> parts = parts(lines, headings);
        // A chronology has days for headings, and is one document.
        boolean dated = parts.stream().filter(Bundle::isProse).anyMatch(part -> DateLine.isOnlyDate(part.getFirst()));
        return dated ? List.of() : headed(parts.stream().map(Bundle::spaced).toList());
    }

    private static List<List<String>> parts(List<String> lines, Predicate<Integer> starts) {
        var parts = new ArrayList<List<String>>();
        var open = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (starts.test(i)) {
                close(open, parts);
            }
            open.add(lines.get(i));
        }
        close(open, parts);
        return parts;
    }

    private static List<String> spaced(List<String> part) {
        return part.stream().flatMap(line -> Stream.of(line, "")).toList();
    }

    private static boolean has(List<String> lines, Pattern divider) {
        return lines.stream().anyMatch(line -> divider.matcher(line.strip()).matches());
    }

    private static List<List<String>> parts(List<String> lines, Pattern divider) {
        var parts = new ArrayList<List<String>>();
        var open = new ArrayList<String>();
        for (String line : lines) {
            if (divider.matcher(line.strip()).matches()) {
                close(open, parts);
            } else {
                open.add(line.stripTrailing());
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

    /// What each of `parts` holds, if they all start as articles do; a short cover before them is none.
    private static List<Draft> headed(List<List<String>> parts) {
        List<List<String>> articles = parts.stream().filter(part -> !isCover(part)).map(Bundle::unnumbered).toList();
        boolean bundle = articles.size() > 1 && articles.size() <= MOST && articles.stream().allMatch(Bundle::isHeaded);
        return bundle ? articles.stream().map(BundledArticle::read).toList() : List.of();
    }

    private static boolean isProse(List<String> part) {
        return part.stream().map(Whitespace::line).anyMatch(line -> Furniture.isLong(line) || line.length() > PROSE);
    }

    private static boolean isCover(List<String> part) {
        return !isProse(part) && part.stream().mapToInt(String::length).sum() <= COVER;
    }

    /// A review numbers its articles: that is no part of a headline.
    private static List<String> unnumbered(List<String> part) {
        int first = 0;
        while (Whitespace.isBlank(part.get(first))) {
            first++;
        }
        String headline = NUMBER.matcher(part.get(first).strip()).replaceFirst("");
        return Stream.concat(Stream.of(headline), part.stream().skip(first + 1L)).toList();
    }

    /// Whether a part starts as articles do: what was drawn between its paragraphs parts no articles.
    private static boolean isHeaded(List<String> part) {
        List<String> lines = part.stream().map(Whitespace::line).filter(line -> !line.isEmpty()).toList();
        return lines.size() > 1 && isProse(part) && TextHead.isHeaded(lines);
    }
}
