package org.rapporteur.intake.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Headlines: without the name of the site, and made of the first words where there is none.
public final class Titles {
    private static final int MAX = 80;
    private static final int MAX_HAN = 30;
    private static final int LEAST_HAN = 6;
    private static final Pattern DIVIDER = Pattern.compile("\\s+[|\\-–—·•»:_/]\\s+|\\s*[|｜_]\\s*");

    private Titles() {}

    /// The first words of `paragraph`, cut at a word's end with "…" where it goes on.
    public static String firstWords(String paragraph) {
        int max = Language.han(paragraph) * 3 > paragraph.length() ? MAX_HAN : MAX;
        if (paragraph.length() <= max) {
            return paragraph;
        }
        int cut = paragraph.lastIndexOf(' ', max - 1);
        int end = cut < max / 2 ? max - 1 : cut;
        if (Character.isHighSurrogate(paragraph.charAt(end - 1))) {
            end--;
        }
        return paragraph.substring(0, end).replaceFirst("[\\s,;:，；、—–-]+$", "") + "…";
    }

    /// Whether `line` tells something, as a headline does and neither a name nor a label.
    ///
    /// @param words how many words it has at least
    /// @param han or else how many Chinese characters
    public static boolean isTelling(String line, int words, int han) {
        List<String> each = List.of(line.split("\\s+"));
        boolean tells = each.size() >= words
                && each.stream().skip(1).filter(word -> Character.isLowerCase(word.codePointAt(0))).count() >= 2;
        return tells || Language.han(line) >= han;
    }

    /// `title` without the site's name at its end or start, where it stands behind a divider:
    /// known as `outlet`, told by `headline`, the page's only heading of the first rank, or by
    /// its looks.
    public static String withoutSite(String title, @Nullable String outlet, @Nullable String headline) {
        String clean = Whitespace.line(title);
        if (headline != null && headline.length() >= 8 && isPart(clean, headline)) {
            return headline;
        }
        // No Chinese headline has this line in it: the names of the section and of the site follow.
        int line = Language.han(clean) >= LEAST_HAN ? clean.indexOf('_') : -1;
        if (line >= 0 && Language.han(clean.substring(0, line)) >= LEAST_HAN) {
            return clean.substring(0, line).strip();
        }
        var dividers = DIVIDER.matcher(clean).results().toList();
        if (dividers.isEmpty()) {
            return clean;
        }
        var last = dividers.getLast();
        String tail = clean.substring(last.end());
        String lead = clean.substring(0, dividers.getFirst().start());
        if (tail.isEmpty() || same(tail, outlet)) {
            return clean.substring(0, last.start());
        }
        if (same(lead, outlet)) {
            return clean.substring(dividers.getFirst().end());
        }
        return looksLikeSite(clean.substring(0, last.start()), tail) ? clean.substring(0, last.start()) : clean;
    }

    /// A few words in capitals behind a headline of at least four.
    private static boolean looksLikeSite(String lead, String tail) {
        boolean few = tail.split(" ").length <= 3 && tail.length() <= 30;
        return few && lead.split(" ").length >= 4 && Character.isUpperCase(tail.codePointAt(0));
    }

    /// Whether `title` is `headline` with something before or after a divider.
    public static boolean isPart(String title, String headline) {
        String whole = title.toLowerCase(Locale.ROOT);
        String part = headline.toLowerCase(Locale.ROOT);
        if (whole.equals(part)) {
            return true;
        }
        int at = whole.indexOf(part);
        if (at < 0) {
            return false;
        }
        String rest = at == 0 ? whole.substring(part.length()) : whole.substring(0, at);
        boolean divided = at == 0 ? rest.matches("\\s*(?:[|\\-–—·•»:：_｜].*|（.*）)") : rest.matches(".*["
                + "|\\-–—·•»:：_｜]\\s*");
        return divided && (at == 0 || at + part.length() == whole.length());
    }

    private static boolean same(String part, @Nullable String outlet) {
        return outlet != null && letters(part).equals(letters(outlet));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("^the |[^\\p{L}\\d]|\\.(?:com|org|net)$", "");
    }
}
