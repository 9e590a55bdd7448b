package org.rapporteur.model.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dates above a timeline: from decades to days, the finest at which they stand clear.
final class Axis {
    private static final double Y = 10;
    private static final double INDENT = 5;
    private static final double GAP = 14;
    private static final int MOST_LABELS = 200;

    private final Frame frame;
    private final Wording wording;

    /// A step between two dates.
    private enum Step {
        DAY(1, 0, "d MMM yy"), TWO_DAYS(2, 0, "d MMM yy"), WEEK(7, 0, "d MMM yy"), MONTH(30, 1, "MMM yy"),
        QUARTER(91, 3, "MMM yy"), HALF(182, 6, "MMM yy"), YEAR(365, 12, "uuuu"), TWO_YEARS(730, 24, "uuuu"),
        FIVE_YEARS(1826, 60, "uuuu"), DECADE(3652, 120, "uuuu"), TWENTY(7305, 240, "uuuu"),
        FIFTY(18262, 600, "uuuu"), CENTURY(36524, 1200, "uuuu");

        private final int days;
        private final int months;
        private final String pattern;

        Step(int days, int months, String pattern) {
            this.days = days;
            this.months = months;
            this.pattern = pattern;
        }
    }

    Axis(Frame frame, Wording wording) {
        this.frame = frame;
        this.wording = wording;
    }

    /// Places the dates and adds where their lines stand.
    void add(Room room, List<Double> rules) {
        LocalDate zero = frame.zero();
        if (zero != null) {
            count(zero, room, rules);
            return;
        }
        Step step = step("28 Sept 28");
        var format = DateTimeFormatter.ofPattern(step.pattern, wording.locale());
        LocalDate day = start(step, frame.span().first());
        int placed = 0;
        for (int i = 0; i < MOST_LABELS && day.toEpochDay() < frame.span().to(); i++) {
            placed += label(day.toEpochDay(), format.format(day), room, rules) ? 1 : 0;
            day = step.months > 0 ? day.plusMonths(step.months) : day.plusDays(step.days);
        }
        if (placed == 0) {
            String words = DateTimeFormatter.ofPattern("d MMM uuuu", wording.locale()).format(frame.span().first());
            room.place(text(words, frame.gutter() + INDENT));
        }
    }

    private Step step(String widest) {
        for (Step step : Step.values()) {
            String sample = step.months >= 12 ? "2028" : step.months > 0 ? "Sept 28" : widest;
            if (step.days * frame.dayWidth() >= Letters.width(sample, Text.Lettering.AXIS) + GAP) {
                return step;
            }
        }
        return Step.CENTURY;
    }

    private static LocalDate start(Step step, LocalDate first) {
        if (step.months > 0) {
            int month = first.getYear() * 12 + first.getMonthValue() - 1;
            int aligned = month - Math.floorMod(month, step.months);
            return LocalDate.of(Math.floorDiv(aligned, 12), Math.floorMod(aligned, 12) + 1, 1);
        }
        return step == Step.WEEK
                ? first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : first.minusDays(Math.floorMod(first.toEpochDay(), (long) step.days));
    }

    /// Days before and after `zero` rather than dates.
    private void count(LocalDate zero, Room room, List<Double> rules) {
        int[] steps = {1, 7, 30, 90, 180, 365, 730, 1825, 3650, 18250, 36500};
        int chosen = steps[steps.length - 1];
        for (int i = steps.length - 1; i >= 0; i--) {
            chosen = steps[i] * frame.dayWidth() >= 62 ? steps[i] : chosen;
        }
        long from = Math.floorDiv((long) frame.span().from() - zero.toEpochDay(), chosen) * chosen;
        for (int i = 0; i < MOST_LABELS && zero.toEpochDay() + from < frame.span().to(); i++, from += chosen) {
            String words = from == 0 ? wording.dayZero() : (from > 0 ? "+" : "–") + Math.abs(from);
            label(zero.toEpochDay() + from, words, room, rules);
        }
    }

    private boolean label(double day, String words, Room room, List<Double> rules) {
        double x = frame.x(day);
        if (x < frame.gutter() || x > frame.right()) {
            return false;
        }
        rules.add(x);
        @Nullable Text text = text(words, x + INDENT);
        return text.x() + text.width() <= frame.width() && room.place(text);
    }

    private static Text text(String words, double x) {
        return new Text(words, Text.Lettering.AXIS, x, Y, Letters.width(words, Text.Lettering.AXIS), 0, false);
    }
}
