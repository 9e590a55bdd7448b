package org.rapporteur.model.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Days along a width in pixels, and the months at which to write a label.
///
/// @param from the day at `left`
/// @param until the day at `right`
public record TimeAxis(LocalDate from, LocalDate until, double left, double right) {
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

    /// Where the start of `day` lies.
    public double x(LocalDate day) {
        double days = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return left + ChronoUnit.DAYS.between(from, day) * (right - left) / days;
    }

    /// The first days of the months to label, in the finest of a few regular steps at which
    /// labels of `width` pixels stand clear of each other and of both ends.
    public List<LocalDate> labels(double width) {
        for (int step : MONTHS) {
            List<LocalDate> months = every(step, width);
            if (clear(months, width)) {
                return months;
            }
        }
        return List.of();
    }

    private boolean clear(List<LocalDate> months, double width) {
        for (int i = 1; i < months.size(); i++) {
            if (x(months.get(i)) - x(months.get(i - 1)) < width) {
                return false;
            }
        }
        return true;
    }

    private List<LocalDate> every(int step, double width) {
        var months = new ArrayList<LocalDate>();
        YearMonth month = YearMonth.from(from);
        month = month.minusMonths(Math.floorMod(month.getYear() * 12L + month.getMonthValue() - 1, (long) step));
        for (; !month.atDay(1).isAfter(until); month = month.plusMonths(step)) {
            double x = x(month.atDay(1));
            if (x - width / 2 >= left && x + width / 2 <= right) {
                months.add(month.atDay(1));
            }
        }
        return months;
    }
}
