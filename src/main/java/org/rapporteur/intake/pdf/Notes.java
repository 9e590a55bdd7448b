package org.rapporteur.intake.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Notes at the foot of pages, and the marks in the text that point to them.
final class Notes {
    private static final double SMALL = 0.93;
    private static final String SIGN = String.valueOf(Spelling.MARK);
    private static final Pattern MARK = Pattern.compile(SIGN + "([^" + SIGN + "]*)" + SIGN);
    private static final Pattern START = Pattern.compile("^(?:" + SIGN + "([\\d*†‡§]{1,4})" + SIGN
            + "|\\[(\\d{1,3})\\]|(\\d{1,3}|[*†‡§]{1,3})(?=[.\\s\\p{Lu}])\\.?)\\s*(?=\\S)");

    private final List<Line> text = new ArrayList<>();
    private final List<List<Line>> notes = new ArrayList<>();

    private Notes() {}

    /// `lines` divided into text and notes.
    static Notes of(List<Line> lines, double body) {
        var notes = new Notes();
        Set<String> marks = marks(lines);
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).region() != lines.get(from).region()) {
                notes.divide(lines.subList(from, i), body, marks);
                from = i;
            }
        }
        return notes;
    }

    /// The lines of the text.
    List<Line> text() {
        return text;
    }

    /// The lines of each note.
    List<List<Line>> notes() {
        return notes;
    }

    /// What the notes of `paragraphs` are called.
    static Set<String> labels(List<Paragraph> paragraphs) {
        var labels = new HashSet<String>();
        for (Paragraph note : paragraphs) {
            String label = label(note.text());
            if (label != null) {
                labels.add(label);
            }
        }
        return labels;
    }

    /// `words` with the marks of notes called `labels` in brackets; other raised numbers stay.
    static String marked(String words, Set<String> labels) {
        if (words.indexOf(Spelling.MARK) < 0) {
            return words;
        }
        Matcher start = START.matcher(words);
        boolean note = start.find() && start.group(1) != null;
        return MARK.matcher(words)
                .replaceAll(mark -> {
                    String label = mark.group(1);
                    boolean known = labels.contains(label) || note && mark.start() == 0;
                    return Matcher.quoteReplacement(known ? "[" + label + "]" + space(words, mark.end(), mark.start())
                            : label);
                })
                .replace(SIGN, "");
    }

    /// `note` with its label in brackets.
    static String labelled(String note) {
        Matcher start = START.matcher(note);
        String label = label(note);
        return label == null || !start.find() ? note : "[" + label + "] " + note.substring(start.end());
    }

    private static String space(String words, int end, int start) {
        boolean wanted = end < words.length()
                && (start == 0 || Character.isLetterOrDigit(words.charAt(end)))
                && words.charAt(end) != ' '
                && !Scripts.isDense(words.codePointAt(end));
        return wanted ? " " : "";
    }

    private static @Nullable String label(String words) {
        Matcher start = START.matcher(words);
        if (!start.find()) {
            return null;
        }
        String raised = start.group(1) == null ? start.group(2) : start.group(1);
        return raised == null ? start.group(3) : raised;
    }

    private static Set<String> marks(List<Line> lines) {
        var marks = new HashSet<String>();
        for (Line line : lines) {
            Matcher mark = MARK.matcher(line.text());
            while (mark.find()) {
                marks.add(mark.group(1));
            }
        }
        return marks;
    }

    /// Small lines at the end of a column, from the first on that is called as a mark in the text.
    private void divide(List<Line> column, double body, Set<String> marks) {
        int small = column.size();
        while (small > 0 && column.get(small - 1).size() < SMALL * body) {
            small--;
        }
        int first = small;
        while (first < column.size()) {
            String label = label(column.get(first).text());
            if (label != null && marks.contains(label)) {
                break;
            }
            first++;
        }
        text.addAll(column.subList(0, first));
        for (int i = first; i < column.size(); i++) {
            String label = label(column.get(i).text());
            if (notes.isEmpty() || i == first || label != null && marks.contains(label)) {
                notes.add(new ArrayList<>());
            }
            notes.getLast().add(column.get(i));
        }
    }
}
