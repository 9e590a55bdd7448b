package org.rapporteur.model.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dates above a timeline: from decades to days, the finest at which they stand clear.
final class Axis {
    private static final double Y = 10;
    private static final double INDENT = 5;
    private static final double GAP = 14;
    private static final int MOST_LABELS = 200;
    /// No other day takes more room, whether months are words or digits.
    private static final LocalDate WIDEST = LocalDate.of(2028, 11, 28);

    private final Frame frame;
    private final Wording wording;

    /// A step between two dates.
    private enum Step {
        DAY(1, 0), TWO_DAYS(2, 0), WEEK(7, 0), MONTH(30, 1), QUARTER(91, 3), HALF(182, 6), YEAR(365, 12),
        TWO_YEARS(730, 24), FIVE_YEARS(1826, 60), DECADE(3652, 120), TWENTY(7305, 240), FIFTY(18262, 600),
        CENTURY(36524, 1200);

        private final int days;
        private final int months;

        Step(int days, int months) {
            this.days = days;
            this.months = months;
        }

        private String pattern(Wording.Dates dates) {
            return months >= 12 ? dates.year() : months > 0 ? dates.month() : dates.day();
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
        Wording.Dates dates = wording.dates();
        Step step = step(dates);
        LocalDate day = start(step, frame.span().first());
        int placed = 0;
        for (int i = 0; i < MOST_LABELS && day.toEpochDay() < frame.span().to(); i++) {
            placed += label(day.toEpochDay(), dates.say(step.pattern(dates), day), room, rules) ? 1 : 0;
            day = step.months > 0 ? day.plusMonths(step.months) : day.plusDays(step.days);
        }
        if (placed == 0) {
            room.place(text(dates.say(dates.whole(), frame.span().first()), frame.gutter() + INDENT));
        }
    }

    private Step step(Wording.Dates dates) {
        for (Step step : Step.values()) {
            String sample = dates.say(step.pattern(dates), WIDEST);
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
