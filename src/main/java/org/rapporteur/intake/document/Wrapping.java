package org.rapporteur.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines of plain text put together to paragraphs.
///
/// A text is hard-wrapped if its lines break where the next word would not have fitted. Only
/// such breaks are undone; in any other text each line is a paragraph.
public final class Wrapping {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;
    private static final Pattern ITEM = Pattern.compile("(?:[-*•▪◦–·]|\\d{1,3}[.)]|\\([a-z0-9]{1,3}\\))\\s+.*");
    private static final Pattern SPEAKER = Pattern.compile("(?:Q\\s|[A-Z][A-Z .’'-]{2,50}:).*");

    private final List<String> lines;
    private final int width;

    private Wrapping(List<String> lines) {
        this.lines = lines;
        this.width = lines.stream()
                .mapToInt(String::length)
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
    }

    /// The paragraphs of `text`.
    public static List<String> paragraphs(String text) {
        List<String> lines = text.lines().map(Whitespace::line).toList();
        var wrapping = new Wrapping(lines);
        return wrapping.isWrapped() ? wrapping.joined() : lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private boolean isWrapped() {
        int breaks = 0;
        int full = 0;
        int wide = 0;
        int filled = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            filled += line.isEmpty() ? 0 : 1;
            wide += line.length() > WIDEST ? 1 : 0;
            // Headings and last lines are short in any text: they say nothing of how it was wrapped.
            boolean breaksOff = i + 1 < lines.size() && !lines.get(i + 1).isEmpty() && line.length() * 2 > width;
            if (breaksOff) {
                breaks++;
                full += isFull(line, lines.get(i + 1)) ? 1 : 0;
            }
        }
        return width >= NARROWEST && wide * 20 <= filled && breaks > 0 && full * 2 > breaks;
    }

    private boolean isFull(String line, String next) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        // Trailing spaces that were there while wrapping, and double spaces after a stop.
        return line.length() + 1 + word > width - 3 && line.length() * 2 > width;
    }

    private List<String> joined() {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        String last = "";
        for (String line : lines) {
            boolean goesOn = !open.isEmpty() && !line.isEmpty() && isFull(last, line) && !startsAnew(line);
            if (!goesOn && !open.isEmpty()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            open.append(open.isEmpty() || line.isEmpty() ? "" : " ").append(line);
            last = line;
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    private static boolean startsAnew(String line) {
        return ITEM.matcher(line).matches() || SPEAKER.matcher(line).matches();
    }
}
