package org.rapporteur.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Whitespace;

/// Markdown as plain paragraphs: lines joined, marks taken away, words untouched.
public final class MarkdownText {
    private static final Pattern RULE = Pattern.compile("(?:\\*\\s*){3,}|(?:-\\s*){3,}|(?:_\\s*){3,}|=+");
    private static final Pattern FENCE = Pattern.compile("(?:```|~~~).*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,3}[.)])\\s+.*");
    private static final Pattern QUOTE = Pattern.compile("^(?:>\\s?)+");
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?(?:\\s*:?-{2,}:?\\s*\\|)+(?:\\s*:?-{2,}:?\\s*)?");

    private static final int MAX_RULE = 300;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean fenced;
    private boolean broken;
    private boolean wide;

    private MarkdownText() {}

    /// The paragraphs of `markdown`.
    public static List<String> paragraphs(String markdown) {
        var text = new MarkdownText();
        markdown.lines().forEach(text::line);
        text.close();
        return text.paragraphs;
    }

    private void line(String raw) {
        String line = raw.strip();
        if (FENCE.matcher(line).matches()) {
            close();
            fenced = !fenced;
        } else if (fenced) {
            paragraphs.add(Whitespace.line(raw));
        } else if (Whitespace.line(line).isEmpty() || isRule(line)) {
            close();
        } else {
            content(QUOTE.matcher(line).replaceFirst(""), raw);
        }
    }

    private static boolean isRule(String line) {
        return line.length() <= MAX_RULE && (RULE.matcher(line).matches() || TABLE_RULE.matcher(line).matches());
    }

    private void content(String line, String raw) {
        var heading = HEADING.matcher(line);
        if (heading.matches() && !heading.group(1).isEmpty()) {
            close();
            open.append(heading.group(1));
            close();
            return;
        }
        // Two long lines are two paragraphs that somebody forgot to part.
        boolean item = ITEM.matcher(line).matches() || line.startsWith("|");
        if (item || wide) {
            close();
        }
        if (!open.isEmpty()) {
            open.append(broken ? '\n' : ' ');
        }
        boolean slash = line.endsWith("\\") && !line.endsWith("\\\\");
        open.append(slash ? line.substring(0, line.length() - 1) : line);
        broken = slash || raw.endsWith("  ");
        wide = line.length() > 160 && line.matches(".*[.!?。！？][”\"’)]*");
    }

    private void close() {
        if (!open.isEmpty()) {
            MarkdownInline.plain(open.toString())
                    .lines()
                    .map(Whitespace::line)
                    .filter(line -> !line.isEmpty())
                    .forEach(paragraphs::add);
            open.setLength(0);
        }
        broken = false;
        wide = false;
    }
}
