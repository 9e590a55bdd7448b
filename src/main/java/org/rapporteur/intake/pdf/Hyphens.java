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
    private static final Pattern DIVIDED = Pattern.compile("([\\p{L}\\p{M}]+(?:[-‐‑][\\p{L}\\p{M}]+)*)[-‐‑]$");
    private static final Pattern NUMBER_GOES_ON = Pattern.compile("\\d[-–—/]$");
    private static final Pattern LINK_GOES_ON = Pattern.compile("https?://\\S*[/=&?_.-]$");
    private static final int TAIL = 80;
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
        if (lines.stream().noneMatch(Line::endsDivided)) {
            return;
        }
        boolean divided = false;
        for (Line line : lines) {
            words(line.text(), divided, line.endsDivided());
            divided = line.endsDivided();
        }
    }

    /// Learns the words of `line`, without the parts of words at its start and end.
    private void words(String line, boolean startsWithin, boolean endsWithin) {
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean within = i < line.length() && (Character.isLetter(line.charAt(i))
                    || start >= 0 && "-‐‑".indexOf(line.charAt(i)) >= 0);
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                boolean part = start == 0 && startsWithin || i == line.length() && endsWithin;
                if (!part) {
                    learn(plain(line.substring(start, i)));
                }
                start = -1;
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

    /// Appends `line` to `text`, lines of one paragraph.
    void join(StringBuilder text, String line) {
        int end = text.length();
        char last = text.charAt(end - 1);
        if (last == '\u00AD') {
            text.setLength(end - 1);
        } else if ("-‐‑".indexOf(last) >= 0 && end > 1 && Character.isLetter(text.charAt(end - 2))) {
            joinDivided(text, line);
        } else if (!isClose(text, line)) {
            text.append(' ');
        }
        text.append(line);
    }

    private void joinDivided(StringBuilder text, String line) {
        Matcher start = DIVIDED.matcher(tail(text));
        Matcher rest = GOES_ON.matcher(line);
        if (start.find() && rest.find() && !keeps(plain(start.group(1)), rest.group(1))) {
            text.setLength(text.length() - 1);
        }
    }

    /// Whether nothing stands between the end of `text` and `line`: in Chinese, in numbers and in
    /// addresses that go on.
    private static boolean isClose(StringBuilder text, String line) {
        int next = line.codePointAt(0);
        if (Scripts.isDense(text.codePointBefore(text.length())) || Scripts.isDense(next)) {
            return true;
        }
        String tail = tail(text);
        return Character.isDigit(next) && NUMBER_GOES_ON.matcher(tail).find() || LINK_GOES_ON.matcher(tail).find();
    }

    private static String tail(StringBuilder text) {
        return text.substring(Math.max(0, text.length() - TAIL));
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
