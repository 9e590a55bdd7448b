package org.rapporteur.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Letters put together to spans, and spans to rows.
final class Rows {
    private static final double SAME_LINE = 0.2;
    private static final double SAME_ROW = 0.4;
    private static final double COLUMN_GAP = 0.8;
    /// Within a line that is stretched to fill its column.
    private static final double SPACED_GAP = 2.2;

    private Rows() {}

    /// The rows of a page from top to bottom.
    static List<Row> of(List<Glyph> glyphs) {
        long letters = glyphs.stream().filter(glyph -> !glyph.space()).count();
        boolean leftward = glyphs.stream()
                        .filter(glyph -> Scripts.isRightToLeft(glyph.text().codePointAt(0)))
                        .count()
                > letters / 3;
        return rows(withRaised(spans(glyphs)).stream()
                .map(run -> run.span(leftward))
                .filter(span -> !span.text().isBlank())
                .toList());
    }

    private static List<Run> spans(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::y))
                .toList();
        var spans = new ArrayList<Run>();
        var line = new ArrayList<Glyph>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.y() - line.getFirst().y() > SAME_LINE * Math.min(
                    glyph.size(), line.getFirst().size())) {
                split(line, spans);
                line.clear();
            }
            line.add(glyph);
        }
        split(line, spans);
        return spans;
    }

    private static void split(List<Glyph> line, List<Run> spans) {
        line.sort(Comparator.comparingDouble(Glyph::x));
        var open = new ArrayList<Glyph>();
        Glyph last = null;
        int drawn = 0;
        for (Glyph glyph : line) {
            if (last != null && isTwice(last, glyph)) {
                continue;
            }
            if (glyph.space()) {
                drawn = glyph.order();
                if (!open.isEmpty()) {
                    open.add(glyph);
                }
                continue;
            }
            double gap = last == null ? 0 : glyph.x() - last.right();
            boolean next = glyph.order() == drawn + 1;
            if (gap > (next ? SPACED_GAP : COLUMN_GAP) * glyph.size()) {
                close(open, spans);
            }
            open.add(glyph);
            last = glyph;
            drawn = glyph.order();
        }
        close(open, spans);
    }

    private static void close(List<Glyph> open, List<Run> spans) {
        while (!open.isEmpty() && open.getLast().space()) {
            open.removeLast();
        }
        if (!open.isEmpty()) {
            spans.add(Run.of(new ArrayList<>(open)));
            open.clear();
        }
    }

    /// Drawn twice, a little beside itself, to look heavy.
    private static boolean isTwice(Glyph last, Glyph glyph) {
        return glyph.text().equals(last.text())
                && glyph.x() - last.x() < 0.25 * Math.max(glyph.width(), 0.1)
                && Math.abs(glyph.y() - last.y()) < 0.2 * glyph.size();
    }

    /// Small spans that stand raised or lowered at another's edge or within it, joined to it.
    private static List<Run> withRaised(List<Run> spans) {
        List<Run> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingDouble(Run::y));
        for (int i = 0; i < sorted.size(); i++) {
            Run small = sorted.get(i);
            int host = host(sorted, i);
            if (host >= 0) {
                sorted.set(host, sorted.get(host).with(small));
                sorted.remove(i--);
            }
        }
        return sorted;
    }

    private static int host(List<Run> spans, int at) {
        Run small = spans.get(at);
        if (small.letters() > 12) {
            return -1;
        }
        for (int i = Math.max(0, at - 12); i < Math.min(spans.size(), at + 13); i++) {
            Run host = spans.get(i);
            double rise = host.y() - small.y();
            boolean beside = i != at
                    && small.size() <= host.size() * 0.82
                    && rise > -0.3 * host.size()
                    && rise < 0.65 * host.size();
            boolean touches = small.left() < host.right() + 0.35 * host.size()
                    && small.right() > host.left() - 0.8 * host.size();
            if (beside && touches) {
                return i;
            }
        }
        return -1;
    }

    private static List<Row> rows(List<Span> spans) {
        var rows = new ArrayList<Row>();
        var open = new ArrayList<Span>();
        for (Span span : spans) {
            if (!open.isEmpty() && span.y() - open.getFirst().y() > SAME_ROW * Math.min(
                    span.size(), open.getFirst().size())) {
                rows.add(row(open));
                open.clear();
            }
            open.add(span);
        }
        if (!open.isEmpty()) {
            rows.add(row(open));
        }
        return rows;
    }

    private static Row row(List<Span> spans) {
        return new Row(spans.stream()
                .sorted(Comparator.comparingDouble(Span::left))
                .toList());
    }
}
