package org.rapporteur.ui.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.model.DevelopmentEntry;

/// A history of thousands of developments, thinned to what can be told apart on a screen.
public final class ThinnedHistory {
    private ThinnedHistory() {}

    /// `history` with at most one change of level, one tick and one event in each of `places` equal parts of
    /// its time: the last of each. Changes before its time are left out but for the last, whose
    /// level runs into it. What is not longer than that stays as it is.
    public static StepHistory of(StepHistory history, int places) {
        return new StepHistory(history.words(),
                thinned(history.steps(), StepHistory.Step::latest, history, places),
                thinned(history.ticks(), ThinnedHistory::day, history, places),
                thinned(history.events(), StepHistory.Event::day, history, places), history.from(), history.until());
    }

    private static LocalDate day(DevelopmentEntry entry) {
        return entry.happened().latest();
    }

    private static <T> List<T> thinned(List<T> marks, Function<T, LocalDate> day, StepHistory history, int places) {
        if (marks.size() <= places) {
            return marks;
        }
        long days = Math.max(1, ChronoUnit.DAYS.between(history.from(), history.until()));
        var kept = new TreeMap<Long, T>();
        for (T mark : marks) {
            long at = ChronoUnit.DAYS.between(history.from(), day.apply(mark));
            long place = at < 0 ? -1 : at * places / days;
            kept.merge(place, mark, (one, other) -> later(one, other, day));
        }
        return List.copyOf(kept.values());
    }

    /// Of two on the same day the one that stands later in the list.
    private static <T> T later(T one, T other, Function<T, LocalDate> day) {
        return Comparator.<T, LocalDate>comparing(day).compare(one, other) > 0 ? one : other;
    }
}
