package org.rapporteur.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Lines put together to paragraphs by the room that their last line leaves, by indentation, by
/// the space between them and by their letters; through the ends of columns and pages.
final class Paragraphs {
    private static final double WIDE_LEADING = 1.22;
    private static final double OTHER_SIZE = 0.1;
    private static final double INDENT = 0.8;
    private static final double HEADING = 1.15;
    private static final int LONG_LINE = 40;

    private final List<Line> lines;
    private final Hyphens hyphens;
    private final double leading;
    private final double body;
    private final boolean indents;
    private final double[] lefts;
    private final double[] rights;

    private Paragraphs(List<Line> lines, double body) {
        this.lines = lines;
        this.body = body;
        this.hyphens = new Hyphens(lines);
        this.leading = usualLeading(lines);
        this.lefts = new double[lines.size()];
        this.rights = new double[lines.size()];
        measure();
        this.indents = indents();
    }

    /// The paragraphs of `lines`, most of which are of size `body`.
    static List<Paragraph> of(List<Line> lines, double body) {
        return lines.isEmpty() ? List.of() : new Paragraphs(lines, body).joined();
    }

    /// The size of most letters of `lines`.
    static double bodySize(List<Line> lines) {
        var letters = new TreeMap<Double, Integer>();
        int all = 0;
        for (Line line : lines) {
            for (Span span : line.row().spans()) {
                letters.merge(span.size(), span.kind().letters(), Integer::sum);
                all += span.kind().letters();
            }
        }
        int passed = 0;
        for (var size : letters.entrySet()) {
            passed += size.getValue();
            if (passed * 2 >= all) {
                return size.getKey();
            }
        }
        return 0;
    }

    private List<Paragraph> joined() {
        var paragraphs = new ArrayList<Paragraph>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || startsAnew(from, i)) {
                paragraphs.add(paragraph(lines.subList(from, i)));
                from = i;
            }
        }
        return paragraphs;
    }

    private Paragraph paragraph(List<Line> part) {
        var text = new StringBuilder(part.getFirst().text());
        for (Line line : part.subList(1, part.size())) {
            hyphens.join(text, line.text());
        }
        return new Paragraph(text.toString(), part);
    }

    private boolean startsAnew(int first, int at) {
        Line before = lines.get(at - 1);
        Line line = lines.get(at);
        if (before.isTable() || line.isTable() || isOtherSize(before, line) || before.isBold() != line.isBold()
                && (before.isBold() ? isShort(at - 1) : isShort(at) && !isFull(at - 1))) {
            return true;
        }
        if (before.region() != line.region()) {
            return !goesOn(before, line, at);
        }
        boolean heading = line.size() > HEADING * body;
        if (isWide(before, line) || line.startsItem() && (!isFull(at - 1) || before.endsSentence() || isItem(first))) {
            return true;
        }
        if (heading) {
            return false;
        }
        if (!isFull(at - 1)) {
            double share = slack(at - 1) / (rights[at - 1] - lefts[at - 1]);
            return runsOn(before, line) ? share > 0.35 && !before.endsDivided() : !isOpen(before) || share > 0.25;
        }
        return before.endsSentence() && isIndented(first, at);
    }

    private boolean isItem(int first) {
        return lines.get(first).startsItem();
    }

    private static boolean isOtherSize(Line before, Line line) {
        return Math.abs(before.size() - line.size()) > OTHER_SIZE * Math.max(before.size(), line.size());
    }

    private boolean isWide(Line before, Line line) {
        double fall = line.y() - before.y();
        return fall > WIDE_LEADING * leading * line.size() || fall < 0;
    }

    /// A line of running text that does not end a sentence.
    private static boolean isOpen(Line line) {
        return !line.endsSentence() && line.row().main().kind().units() >= LONG_LINE;
    }

    /// The middle of a sentence.
    private static boolean runsOn(Line before, Line line) {
        return !before.endsSentence() && Character.isLowerCase(line.text().codePointAt(0));
    }

    /// Whether a paragraph goes on in the next column or on the next page.
    private boolean goesOn(Line before, Line line, int at) {
        if (line.startsItem() || line.size() > HEADING * body) {
            return false;
        }
        if (runsOn(before, line)) {
            return true;
        }
        double inset = line.left() - lefts[at];
        boolean indented = inset > INDENT * line.size()
                && inset - (before.left() - lefts[at - 1]) > INDENT * line.size();
        boolean open = !before.endsSentence() || indents;
        double share = slack(at - 1) / (rights[at - 1] - lefts[at - 1]);
        return (isFull(at - 1) || isOpen(before) && share < 0.25) && open && !indented;
    }

    /// Indented where the paragraph's other lines are not, or the other way round in a list of
    /// works whose first lines stand out.
    private boolean isIndented(int first, int at) {
        Line line = lines.get(at);
        double em = INDENT * line.size();
        double usual = at - first > 1 ? lines.get(at - 1).left() : Math.min(lefts[at], lines.get(first).left());
        boolean hanging = at - first > 1 && lines.get(first).left() < lines.get(at - 1).left() - em;
        if (hanging) {
            return line.left() < lines.get(at - 1).left() - em;
        }
        return line.left() - usual > em && line.left() - usual < 8 * line.size();
    }

    /// Whether the next line's first word would not have fitted.
    private boolean isFull(int at) {
        double space = 0.3 * lines.get(at).size();
        return at + 1 >= lines.size() || slack(at) < lines.get(at + 1).firstWord() + space;
    }

    private boolean isShort(int at) {
        return slack(at) > 0.2 * (rights[at] - lefts[at]);
    }

    /// The room that a line leaves: at its end, or on both sides where it stands in the middle.
    private double slack(int at) {
        Line line = lines.get(at);
        double before = line.left() - lefts[at];
        double after = rights[at] - line.right();
        boolean centred = before > 2 * line.size() && Math.abs(before - after) < 0.5 * line.size();
        boolean leftward = Scripts.isRightToLeft(line.text().codePointAt(0));
        return centred ? before + after : leftward ? before : after;
    }

    private void measure() {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).region() != lines.get(from).region()) {
                measure(from, i);
                from = i;
            }
        }
    }

    /// Both edges of the lines of one region: of the block of lines where that has several, which
    /// may be set narrower than the rest.
    private void measure(int from, int to) {
        double left = lines.subList(from, to).stream().mapToDouble(Line::left).min().orElse(0);
        double right = lines.subList(from, to).stream().mapToDouble(Line::right).max().orElse(0);
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || isWide(lines.get(i - 1), lines.get(i)) || isOtherSize(lines.get(i - 1), lines.get(i))) {
                List<Line> block = lines.subList(start, i);
                double own = block.stream().mapToDouble(Line::right).max().orElse(right);
                boolean several = own > left + (block.size() > 3 ? 0.6 : 0.7) * (right - left) && block.size() > 2;
                double least = block.stream().mapToDouble(Line::left).min().orElse(left);
                Arrays.fill(rights, start, i, several ? own : right);
                Arrays.fill(lefts, start, i, several ? least : left);
                start = i;
            }
        }
    }

    /// Whether paragraphs are told by indentation rather than by the space between them.
    private boolean indents() {
        int indented = 0;
        int spaced = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            if (before.region() == line.region() && before.endsSentence() && !isOtherSize(before, line)) {
                boolean wide = isWide(before, line);
                spaced += wide ? 1 : 0;
                indented += !wide && line.left() - lefts[i] > INDENT * line.size() ? 1 : 0;
            }
        }
        return indented > spaced;
    }

    /// The distance of two baselines within a paragraph, in sizes of the letters.
    private static double usualLeading(List<Line> lines) {
        double[] steps = new double[Math.max(0, lines.size() - 1)];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            double step = (lines.get(i).y() - lines.get(i - 1).y()) / lines.get(i).size();
            boolean usual = lines.get(i).region() == lines.get(i - 1).region() && step > 0.7 && step < 3.5
                    && !isOtherSize(lines.get(i), lines.get(i - 1));
            if (usual) {
                steps[count++] = step;
            }
        }
        Arrays.sort(steps, 0, count);
        return count == 0 ? 1.3 : steps[count / 4];
    }
}
