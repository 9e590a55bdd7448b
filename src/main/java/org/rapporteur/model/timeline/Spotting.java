package org.rapporteur.model.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.model.timeline.Spot.Shape;

/// Makes spots of the marks of one row.
///
/// Time is cut into cells as wide as a cluster, always at the same days for one zoom, so that
/// nothing jumps while one pans. Marks of a cell that would touch are drawn as one cluster. A mark
/// whose own days are wide enough to be seen is drawn as wide as they are.
///
/// @param frame through what they are looked at
/// @param style how single marks look
/// @param lane the lane, or -1
/// @param y the upper end of the row
/// @param height its height
record Spotting(Frame frame, Style style, int lane, double y, double height) {
    private static final double WIDE = 10;
    private static final double CLUSTER = 13;

    /// How single marks look.
    ///
    /// @param form what they are
    /// @param width how wide one is
    /// @param apart how far from each other two must stand, or they are one cluster
    /// @param cell how wide a cell is
    record Style(Shape form, double width, double apart, double cell) {
        static final Style TICK = new Style(Shape.TICK, 3, 5, 24);
        static final Style CIRCLE = new Style(Shape.CIRCLE, 12, 11, 28);
        static final Style FLAG = new Style(Shape.FLAG, 10, 11, 26);
    }

    /// Hands the spots of what is in view to `into`, and the numbers of clusters to `room`.
    void add(Row row, Room room, Consumer<Spot> into) {
        double cellDays = style.cell() / frame.dayWidth();
        int first = row.first(frame.span().from() - row.longest());
        var wide = new LinkedHashMap<Long, List<Mark>>();
        var here = new ArrayList<Integer>();
        long cell = Long.MIN_VALUE;
        for (int i = first; i < row.size() && row.at(i) < frame.span().to() + row.longest(); i++) {
            if ((row.until(i) - row.from(i)) * frame.dayWidth() >= WIDE) {
                widen(row, i, wide, into);
            } else if (frame.span().contains(row.at(i))) {
                long next = (long) Math.floor(row.at(i) / cellDays);
                if (next != cell) {
                    flush(row, here, cell * cellDays, room, into);
                    cell = next;
                }
                here.add(i);
            }
        }
        flush(row, here, cell * cellDays, room, into);
        wide.values().forEach(marks -> into.accept(soft(marks)));
    }

    /// Certain days are drawn at once; uncertain ones wait for others that mean the same days.
    private void widen(Row row, int i, Map<Long, List<Mark>> wide, Consumer<Spot> into) {
        Mark mark = row.mark(i);
        if (row.until(i) <= frame.span().from() || row.from(i) >= frame.span().to()) {
            return;
        }
        if (mark.exact()) {
            into.accept(spot(Shape.DAYS, left(row.from(i)) + 0.5, right(row.until(i)) - 0.5, List.of(mark)));
        } else {
            wide.computeIfAbsent(((long) mark.from() << 32) ^ mark.to(), days -> new ArrayList<>()).add(mark);
        }
    }

    private Spot soft(List<Mark> marks) {
        return spot(Shape.SOFT, left(marks.getFirst().from()), right(marks.getFirst().to() + 1.0), marks);
    }

    private double left(double day) {
        return Math.max(frame.gutter(), frame.x(day));
    }

    private double right(double day) {
        return Math.min(frame.right(), frame.x(day));
    }

    private Spot spot(Shape form, double left, double right, List<Mark> marks) {
        return new Spot(form, left, y, Math.max(1, right - left), height, lane, upper(), marks, level(marks),
                faint(marks));
    }

    private boolean upper() {
        return style.form() != Shape.TICK;
    }

    private void flush(Row row, List<Integer> here, double start, Room room, Consumer<Spot> into) {
        if (here.isEmpty()) {
            return;
        }
        double left = frame.x(start);
        if (here.size() == 1 || parted(row, here)) {
            here.forEach(i -> into.accept(single(row, i, left)));
        } else {
            into.accept(cluster(row, here, left, room));
        }
        here.clear();
    }

    private boolean parted(Row row, List<Integer> here) {
        for (int k = 1; k < here.size(); k++) {
            if ((row.at(here.get(k)) - row.at(here.get(k - 1))) * frame.dayWidth() < style.apart()) {
                return false;
            }
        }
        return true;
    }

    /// Kept clear of the neighbouring cell, so that both can be hit.
    private Spot single(Row row, int i, double cellLeft) {
        double clear = Math.min(4, style.width() / 2);
        double at = Math.clamp(frame.x(row.at(i)), cellLeft + clear, cellLeft + style.cell() - clear);
        Mark mark = row.mark(i);
        Shape form = mark.exact() || style.form() != Shape.TICK ? style.form() : Shape.SOFT;
        double width = form == Shape.SOFT ? 6 : style.width();
        return new Spot(form, at - width / 2, y, width, height, lane, upper(), List.of(mark), mark.level(),
                faint(List.of(mark)));
    }

    private Spot cluster(Row row, List<Integer> here, double cellLeft, Room room) {
        double mean = here.stream().mapToDouble(i -> frame.x(row.at(i))).average().orElse(0);
        String number = Spot.number(here.size());
        double words = Letters.width(number, Text.Lettering.COUNT);
        double width = Math.max(style.form() == Shape.CIRCLE ? 16 : 14, words + 6);
        double x = Math.clamp(mean - width / 2, cellLeft, cellLeft + style.cell() - width);
        double high = style.form() == Shape.CIRCLE ? 16 : CLUSTER;
        double top = y + (height - high) / 2;
        List<Mark> marks = here.stream().map(row::mark).toList();
        room.place(new Text(number, Text.Lettering.COUNT, x + (width - words) / 2,
                top + (high - Text.Lettering.COUNT.height()) / 2, words, numberLevel(marks), faint(marks)));
        return new Spot(Shape.CLUSTER, x, top, width, high, lane, upper(), marks, level(marks), faint(marks));
    }

    /// Only the number of status changes takes the colour of a level.
    private int numberLevel(List<Mark> marks) {
        return style.form() == Shape.CIRCLE ? level(marks) : lane < 0 ? -1 : 0;
    }

    /// The level of a cluster is that of its last mark.
    private static int level(List<Mark> marks) {
        return marks.getLast().level();
    }

    private boolean faint(List<Mark> marks) {
        return marks.stream().allMatch(Mark::ghost);
    }
}
