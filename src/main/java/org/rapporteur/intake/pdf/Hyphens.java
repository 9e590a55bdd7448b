package org.rapporteur.intake.pdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that were divided at the end of a line. Whether the hyphen belongs to the word is told
/// by how the document writes it elsewhere, else by its first part.
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐‑][\\p{L}\\p{M}]+)*");
    private static final Pattern DIVIDED = Pattern.compile("([\\p{L}\\p{M}]+(?:[-‐‑][\\p{L}\\p{M}]+)*)[-‐‑]$");
    private static final Pattern GOES_ON = Pattern.compile("^([\\p{L}\\p{M}]+)");
    private static final Set<String> KEEPING = Set.of(
            "self", "non", "ex", "all", "cross", "well", "high", "low", "long", "short", "mid", "half", "quasi", "anti",
            "pro", "post", "pre", "co", "vice", "multi", "semi", "inter", "intra", "counter", "so", "on", "off", "in",
            "out", "up", "then", "free", "full", "part", "single", "double", "two", "three", "four", "five", "first",
            "second", "third", "large", "small", "hard", "soft", "open", "state", "war", "peace", "trade", "land",
            "sea", "air", "ground", "middle", "right", "left", "far", "near", "real", "one", "new", "old", "year");
    private static final Set<String> FAMILIAR = Set.of(
            "cooperation", "cooperate", "coordination", "coordinate", "coexistence", "prevent", "prepare", "predict",
            "president", "international", "interest", "interview", "interpret", "provide", "program", "process",
            "production", "project", "promote", "protect", "propose", "multilateral", "counterpart", "contain",
            "continue", "conference", "confirm", "position", "possible", "present", "pressure", "preclude", "preserve",
            "intercept", "interim", "interior", "internal", "extend", "export", "expect", "example", "exercise",
            "company", "country", "information", "include", "including", "increase", "industry", "indeed", "office",
            "official", "offer", "only", "once", "order", "other", "update", "upon", "social", "society", "some",
            "source", "allow", "alliance", "already", "progress", "problem", "professional", "preliminary", "previous");

    private final Map<String, Integer> counts = new HashMap<>();

    /// Learns how `lines` write their words.
    Hyphens(Collection<Line> lines) {
        boolean divided = false;
        for (Line line : lines) {
            String whole = divided ? GOES_ON.matcher(line.text()).replaceFirst("") : line.text();
            Matcher end = DIVIDED.matcher(whole);
            divided = end.find();
            Matcher words = WORD.matcher(divided ? whole.substring(0, end.start()) : whole);
            while (words.find()) {
                learn(plain(words.group()));
            }
        }
    }

    private void learn(String word) {
        counts.merge(word, 1, Integer::sum);
        if (word.indexOf('-') > 0) {
            for (String part : word.split("-")) {
                counts.merge(part, 1, Integer::sum);
            }
        }
    }

    /// `before` and `after`, lines of one paragraph, joined.
    String joined(String before, String after) {
        if (before.endsWith("\u00AD")) {
            return before.substring(0, before.length() - 1) + after;
        }
        Matcher start = DIVIDED.matcher(before);
        Matcher rest = GOES_ON.matcher(after);
        if (start.find() && rest.find()) {
            boolean keeps = keeps(plain(start.group(1)), rest.group(1));
            return before.substring(0, before.length() - (keeps ? 0 : 1)) + after;
        }
        int last = before.codePointBefore(before.length());
        int next = after.codePointAt(0);
        boolean dense = Scripts.isDense(last) || Scripts.isDense(next);
        boolean number = before.matches(".*\\d[-–—/]") && Character.isDigit(next);
        boolean link = before.matches(".*https?://\\S*[/=&?_.-]");
        return before + (dense || number || link ? "" : " ") + after;
    }

    private boolean keeps(String start, String rest) {
        if (!Character.isLowerCase(rest.codePointAt(0))) {
            return true;
        }
        String end = plain(rest);
        String tail = start.substring(start.lastIndexOf('-') + 1);
        int whole = counts.getOrDefault(start + end, 0);
        int divided = counts.getOrDefault(start + "-" + end, 0);
        if (whole != divided) {
            return divided > whole;
        }
        boolean family = FAMILIAR.stream().anyMatch((start + end)::startsWith);
        // Its parts are words of their own in this text, as in "war-torn"; "tech-nology" has none.
        boolean words = counts.getOrDefault(end, 0) > 0 && counts.getOrDefault(tail, 0) > 0 && end.length() > 3
                && tail.length() > 3;
        return !family && (start.contains("-") || KEEPING.contains(tail) && end.length() > 3 || words);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('‐', '-').replace('‑', '-');
    }
}
