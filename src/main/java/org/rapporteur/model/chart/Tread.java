package org.rapporteur.model.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Scale;

/// One tread of the stair that a level climbs and falls: the time for which one change held.
///
/// @param step which of the changes, from 0
/// @param level which level, 1 to 5
/// @param y where it runs
/// @param from where it begins
/// @param to where it ends
/// @param rise from where the stair comes to it at its beginning, or null where no level was in force before
/// @param softFrom where the days begin on which an inexactly dated change may have happened; they end at
///     `softTo`, and there are none where both are equal
/// @param softTo where these days end
/// @param isMarked whether the change itself lies in view, rather than before it
public record Tread(
        int step, int level, double y, double from, double to, @Nullable Double rise, double softFrom, double softTo,
        boolean isMarked) {
    private static final double LEAST = 1;

    /// The treads of `steps`, oldest first, along `axis`; `row` says where a level runs. Where no level is in
    /// force there is no tread.
    public static List<Tread> of(List<LevelStep> steps, TimeAxis axis, IntToDoubleFunction row) {
        List<Tread> treads = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            LocalDate end = i + 1 < steps.size() ? steps.get(i + 1).latest() : axis.until();
            if (steps.get(i).level() != Scale.NOT_ASSESSED && !end.isBefore(axis.from())) {
                treads.add(tread(steps, i, end, axis, row));
            }
        }
        return List.copyOf(treads);
    }

    private static Tread tread(
            List<LevelStep> steps, int at, LocalDate end, TimeAxis axis, IntToDoubleFunction row) {
        LevelStep step = steps.get(at);
        int before = at == 0 ? Scale.NOT_ASSESSED : steps.get(at - 1).level();
        double softFrom = Math.max(axis.left(), axis.x(step.earliest()));
        double softTo = axis.x(step.latest());
        return new Tread(at, step.level(), row.applyAsDouble(step.level()),
                Math.max(axis.left(), axis.x(step.latest())), axis.x(end),
                before == Scale.NOT_ASSESSED ? null : row.applyAsDouble(before),
                softFrom, softTo - softFrom >= LEAST ? softTo : softFrom,
                !step.latest().isBefore(axis.from()));
    }

    /// Whether the day of the change is not known exactly enough to be one place.
    public boolean isSoft() {
        return softTo > softFrom;
    }
}
