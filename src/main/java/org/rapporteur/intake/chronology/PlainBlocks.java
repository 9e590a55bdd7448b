package org.rapporteur.intake.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.intake.chronology.Block.Look;

/// The paragraphs of plain text and Markdown: headings with `#` or underlined, bold lines,
/// points of a list, quotations behind `>`, links in brackets.
final class PlainBlocks {
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*$");
    private static final Pattern POINT = Pattern.compile("^(\\s*)(?:[-*+•·▪◦●]|\\d{1,3}[.)](?=\\s+\\D))\\s+(.*)$");
    private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}>\\s?(.*)$");
    private static final Pattern BOLD = Pattern.compile("^\\s*(?:\\*\\*|__)(.+?)(?:\\*\\*|__)(.*)$");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]{1,500})]\\(\\s*<?([^\\s)>]+)>?[^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|(?<![\\w*])\\*(?=\\S)|(?<=\\S)\\*(?![\\w*])");
    private static final int WRAPPED = 60;

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private Look look = Look.PLAIN;
    private int start;

    private PlainBlocks() {}

    /// The paragraphs of `text`.
    static List<Block> of(String text) {
        var reader = new PlainBlocks();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            reader.take(line, number);
        }
        reader.end();
        return reader.blocks;
    }

    private void take(String line, int number) {
        Matcher heading = HEADING.matcher(line);
        Matcher quoted = QUOTED.matcher(line);
        Matcher point = POINT.matcher(line);
        if (line.isBlank()) {
            end();
        } else if (heading.matches()) {
            end();
            emit(heading.group(2), number, look(heading.group(1).length(), 0, false));
        } else if (line.matches("\\s*(?:={3,}|-{3,}|\\*{3,}|_{3,})\\s*")) {
            underline(line.strip().charAt(0));
        } else if (quoted.matches()) {
            begin(quoted.group(1), number, look(0, 0, true));
        } else if (point.matches()) {
            end();
            begin(point.group(2), number, look(0, 1 + point.group(1).replace("\t", "    ").length() / 2, false));
        } else if (isOwnLine(line)) {
            end();
            emit(line, number, Look.PLAIN);
        } else {
            begin(line, number, lines.isEmpty() ? indented(line) : look);
        }
    }

    /// A line that ends before the margin does is a paragraph, as is one that is only a date.
    private boolean isOwnLine(String line) {
        DatePhrase phrase = DateLine.at(line);
        boolean date = phrase != null && DayLine.isNothing(line.substring(phrase.end()));
        boolean bold = BOLD.matcher(line).matches() && line.strip().matches(".*(?:\\*\\*|__)");
        if (!lines.isEmpty() && lines.getLast().length() < WRAPPED && !look.quotation()) {
            end();
        }
        return date || bold;
    }

    private static Look look(int heading, int list, boolean quotation) {
        return new Look(heading, false, false, list * 360, list, 0, quotation, false, 0);
    }

    private static Look indented(String line) {
        int spaces = line.length() - line.stripLeading().length();
        boolean tab = line.startsWith("\t");
        return new Look(0, false, false, tab ? 720 : spaces >= 4 ? spaces * 120 : 0, 0, 0, false, false, 0);
    }

    private void begin(String line, int number, Look its) {
        if (!lines.isEmpty() && !its.equals(look)) {
            end();
        }
        if (lines.isEmpty()) {
            start = number;
            look = its;
        }
        lines.add(line);
    }

    private void underline(char mark) {
        if (lines.size() == 1 && (mark == '=' || mark == '-')) {
            look = look(mark == '=' ? 1 : 2, 0, false);
        }
        end();
    }

    private void end() {
        if (!lines.isEmpty()) {
            emit(String.join(" ", lines), start, look);
        }
        lines.clear();
        look = Look.PLAIN;
    }

    private void emit(String line, int number, Look its) {
        Matcher bold = BOLD.matcher(line);
        boolean leads = bold.matches();
        int lead = leads ? (int) bold.group(1).chars().filter(Character::isLetterOrDigit).count() : 0;
        boolean all = leads && DayLine.isNothing(bold.group(2));
        var text = new BlockText();
        Matcher link = LINK.matcher(line);
        int at = 0;
        while (link.find()) {
            text.add(unmarked(line.substring(at, link.start())), null);
            text.add(unmarked(link.group(1)), link.group(2));
            at = link.end();
        }
        text.add(unmarked(line.substring(at)), null);
        if (!text.isBlank()) {
            blocks.add(new Block(number, text.text(), text.anchors(),
                    new Look(its.heading(), all, its.italic(), its.indent(), its.list(), 0, its.quotation(), false,
                            lead), null, List.of(), 0));
        }
    }

    private static String unmarked(String words) {
        return MARKS.matcher(words).replaceAll("");
    }
}
