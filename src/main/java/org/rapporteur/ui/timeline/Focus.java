package org.rapporteur.ui.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.timeline.Lane;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Row;
import org.rapporteur.model.timeline.Shown;
import org.rapporteur.model.timeline.Timeline;

/// On which mark the keyboard stands.
///
/// @param row the place of the lane among those shown, or -1 for the events
/// @param index the place of the mark in that row
record Focus(int row, int index) {
    /// The mark, or null where it is gone.
    static @Nullable Mark mark(@Nullable Focus focus, Timeline timeline, List<Shown> lanes) {
        if (focus == null || focus.row() >= lanes.size()) {
            return null;
        }
        Row row = row(focus.row(), timeline, lanes);
        return focus.index() < row.size() ? row.mark(focus.index()) : null;
    }

    /// The marks of a row.
    static Row row(int row, Timeline timeline, List<Shown> lanes) {
        return row < 0 ? timeline.events() : lanes.get(row).lane().marks();
    }

    /// The lane, or null for the events.
    static @Nullable Lane lane(@Nullable Focus focus, List<Shown> lanes) {
        return focus == null || focus.row() < 0 || focus.row() >= lanes.size() ? null : lanes.get(focus.row()).lane();
    }

    /// One mark earlier or later in its row.
    Focus along(int step, Timeline timeline, List<Shown> lanes) {
        int size = row(row, timeline, lanes).size();
        return new Focus(row, Math.clamp(index + (long) step, 0, Math.max(0, size - 1)));
    }

    /// The mark nearest in time in the next row above or below that has any; itself where there is none.
    Focus across(int step, Timeline timeline, List<Shown> lanes) {
        double day = row(row, timeline, lanes).at(index);
        for (int next = row + step; next >= -1 && next < lanes.size(); next += step) {
            if (row(next, timeline, lanes).size() > 0) {
                return nearest(next, day, timeline, lanes);
            }
        }
        return this;
    }

    /// The mark nearest to `day` in `row`, which has some.
    static Focus nearest(int row, double day, Timeline timeline, List<Shown> lanes) {
        Row marks = row(row, timeline, lanes);
        int after = Math.min(marks.first(day), marks.size() - 1);
        boolean before = after > 0 && day - marks.at(after - 1) < marks.at(after) - day;
        return new Focus(row, before ? after - 1 : after);
    }

    /// The mark nearest to `day` in the first row that has any, or null.
    static @Nullable Focus first(double day, Timeline timeline, List<Shown> lanes) {
        for (int row = 0; row < lanes.size(); row++) {
            if (lanes.get(row).lane().marks().size() > 0) {
                return nearest(row, day, timeline, lanes);
            }
        }
        return timeline.events().size() > 0 ? nearest(-1, day, timeline, lanes) : null;
    }
}
