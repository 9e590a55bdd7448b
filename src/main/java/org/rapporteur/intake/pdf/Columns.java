package org.rapporteur.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The order in which the parts of a page are read: what stands above both columns, the columns
/// one after the other, what stands below. A gap between columns counts only if there is running
/// text beside it: the cells of a table stay in their rows.
final class Columns {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 500;
    private static final int DEEPEST = 5;
    private static final double GAP = 0.75;

    private final List<List<Row>> regions = new ArrayList<>();

    private Columns() {}

    /// The regions of a page, each the rows of one column, in reading order.
    static List<List<Row>> of(List<Row> rows) {
        var columns = new Columns();
        columns.divide(rows, 0);
        return columns.regions;
    }

    /// Rows with one gap through all of them.
    private record Band(int from, int to, double left, double right) {
        double middle() {
            return (left + right) / 2;
        }
    }

    private void divide(List<Row> rows, int depth) {
        Band band = depth > DEEPEST || rows.size() > MOST_ROWS || rows.size() < FEWEST_ROWS ? null : band(rows);
        if (band == null) {
            if (!rows.isEmpty()) {
                regions.add(rows);
            }
            return;
        }
        divide(rows.subList(0, band.from), depth + 1);
        List<Row> within = rows.subList(band.from, band.to);
        List<Row> left = side(within, span -> span.right() <= band.middle());
        List<Row> right = side(within, span -> span.left() >= band.middle());
        boolean rightFirst = isAside(left, right) || !isAside(right, left) && isLeftward(within);
        divide(rightFirst ? right : left, depth + 1);
        divide(rightFirst ? left : right, depth + 1);
        divide(rows.subList(band.to, rows.size()), depth + 1);
    }

    private static @Nullable Band band(List<Row> rows) {
        double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double width = rows.stream().mapToDouble(Row::right).max().orElse(0) - left;
        Band best = null;
        for (int from = 0; from < rows.size() && (best == null || rows.size() - from > best.to - best.from); from++) {
            Band band = bandFrom(rows, from, 0.7 * width);
            if (band != null && (best == null || band.to - band.from > best.to - best.from)) {
                best = band;
            }
        }
        return best;
    }

    /// The longest band that starts at `from`, or null. A row that is `wide` ends it.
    private static @Nullable Band bandFrom(List<Row> rows, int from, double wide) {
        double least = GAP * rows.get(from).size();
        List<double[]> free = List.of(new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY});
        Band last = null;
        for (int to = from; to < rows.size(); to++) {
            free = narrowed(free, rows.get(to), least);
            double[] widest = free.stream()
                    .filter(gap -> Double.isFinite(gap[0]) && Double.isFinite(gap[1]))
                    .max((a, b) -> Double.compare(a[1] - a[0], b[1] - b[0]))
                    .orElse(null);
            if (widest != null) {
                last = new Band(from, to + 1, widest[0], widest[1]);
            } else if (rows.get(to).spans().size() == 1 && rows.get(to).right() - rows.get(to).left() > wide) {
                break;
            }
        }
        return last != null && isColumns(rows.subList(from, last.to), last) ? last : null;
    }

    private static List<double[]> narrowed(List<double[]> free, Row row, double least) {
        var next = new ArrayList<double[]>();
        double start = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= row.spans().size(); i++) {
            boolean end = i == row.spans().size();
            double stop = end ? Double.POSITIVE_INFINITY : row.spans().get(i).left();
            for (double[] gap : free) {
                double left = Math.max(gap[0], start);
                double right = Math.min(gap[1], stop);
                if (right - left >= least) {
                    next.add(new double[] {left, right});
                }
            }
            start = end ? stop : Math.max(start, row.spans().get(i).right());
        }
        return next;
    }

    private static List<Row> side(List<Row> rows, Predicate<Span> takes) {
        var side = new ArrayList<Row>();
        for (Row row : rows) {
            List<Span> spans = row.spans().stream().filter(takes).toList();
            if (!spans.isEmpty()) {
                side.add(new Row(spans));
            }
        }
        return side;
    }

    private static boolean isColumns(List<Row> rows, Band band) {
        List<Row> left = side(rows, span -> span.right() <= band.middle());
        List<Row> right = side(rows, span -> span.left() >= band.middle());
        if (left.size() < 2 || right.size() < 2) {
            return false;
        }
        boolean both = isProse(left, 0.4) && isProse(right, 0.4);
        return both || isAside(left, right) || isAside(right, left);
    }

    /// Lines of several words, most of which fill the width.
    private static boolean isProse(List<Row> side, double share) {
        double left = side.stream().mapToDouble(Row::left).min().orElse(0);
        double width = side.stream().mapToDouble(Row::right).max().orElse(0) - left;
        double[] lengths = side.stream().mapToDouble(Columns::length).sorted().toArray();
        long full = side.stream().filter(row -> row.right() - row.left() > 0.6 * width).count();
        long letters = side.stream().filter(Columns::hasWords).count();
        return side.size() >= FEWEST_ROWS
                && lengths[lengths.length / 2] >= 14
                && full >= share * side.size()
                && letters >= 0.7 * side.size();
    }

    private static double length(Row row) {
        return row.spans().stream().mapToDouble(span -> span.kind().units()).sum();
    }

    /// Mostly letters, and more than a word or two in each of its spans: these may be columns too.
    private static boolean hasWords(Row row) {
        Span.Kind kind = row.main().kind();
        boolean cells = row.spans().size() > 1 && length(row) < 14 * row.spans().size();
        return !cells && kind.words() * 10 >= kind.letters() * 6;
    }

    /// Whether `side` is a list of short lines beside running text: at many of its rows the text
    /// is in the middle of a sentence.
    private static boolean isAside(List<Row> side, List<Row> text) {
        if (!isProse(text, 0.5) || isProse(side, 0.4)) {
            return false;
        }
        double[] ys = side.stream().mapToDouble(Row::y).toArray();
        double width = side.stream().mapToDouble(Row::right).max().orElse(0)
                - side.stream().mapToDouble(Row::left).min().orElse(0);
        List<Row> beside = text.stream()
                .filter(row -> Arrays.stream(ys).anyMatch(y -> Math.abs(y - row.y()) < 0.7 * row.size()))
                .toList();
        long running = beside.stream()
                .filter(row -> row.spans().getFirst().startsSmall())
                .count();
        return width > 4 * side.getFirst().size() && running > 0 && running * 10 >= beside.size() * 3L;
    }

    private static boolean isLeftward(List<Row> rows) {
        long leftward = rows.stream().filter(row -> row.main().isLeftward()).count();
        return leftward * 2 > rows.size();
    }
}
