package org.rapporteur.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes away the lines of a page that are not its article's: sharing, newsletters, related
/// stories, credits. Only whole lines that are nothing else; `furniture.txt` lists them.
public final class Furniture {
    private static final int LONG = 150;
    private static final int LONG_HAN = 50;
    private static final int LONGEST = 400;
    private static final Pattern ANY = patterns("any");
    private static final Pattern EDGE = patterns("edge");
    private static final Pattern LIST = patterns("list");

    private Furniture() {}

    /// `all` without furniture, and without what readers wrote below it.
    public static List<String> without(List<String> all) {
        List<String> paragraphs = all.subList(0, Replies.start(all));
        int first = firstLong(paragraphs);
        int last = lastLong(paragraphs);
        int end = listStart(paragraphs, Math.max(last, 0));
        var kept = new ArrayList<String>(paragraphs.size());
        for (int i = 0; i < end; i++) {
            String line = paragraphs.get(i);
            boolean edge = i < first || i > last;
            if (!isFurniture(line, edge)) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isFurniture(String line, boolean edge) {
        return line.length() <= LONGEST && (ANY.matcher(line).matches() || edge && EDGE.matcher(line).matches());
    }

    /// Whether `text` is a paragraph of an article rather than a line of a page, by its length.
    public static boolean isLong(String text) {
        if (text.length() >= LONG) {
            return true;
        }
        return text.length() >= LONG_HAN && Language.han(text) >= LONG_HAN * 2 / 3;
    }

    private static int firstLong(List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isLong(paragraphs.get(i)) && !isFurniture(paragraphs.get(i), false)) {
                return i;
            }
        }
        return paragraphs.size();
    }

    private static int lastLong(List<String> paragraphs) {
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            if (isLong(paragraphs.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Where a closing list of links starts: a heading of such a list, followed to the end by
    /// nothing but short lines that are no sentences.
    private static int listStart(List<String> paragraphs, int from) {
        int end = paragraphs.size();
        for (int i = paragraphs.size() - 1; i > from; i--) {
            String line = paragraphs.get(i);
            if (LIST.matcher(line).matches()) {
                end = i;
            } else if (line.matches(".{40,}[.!?。！？]”?") || line.length() > 120) {
                break;
            }
        }
        return end;
    }

    private static Pattern patterns(String kind) {
        String all = Lexicon.read("furniture.txt").stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.joining("|"));
        return Pattern.compile(all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
