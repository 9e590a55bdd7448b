package org.rapporteur.intake.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Warning;

/// Finds the days that stand out of order: those outside of the longest run of days that all keep
/// the document's order. Where a document begins anew by subject, only single days that its
/// neighbours leave out count.
final class OrderCheck {
    private static final double MOST = 0.2;

    private OrderCheck() {}

    /// `entries`, those whose day stands out of order with a warning. Repeats say nothing of the
    /// order.
    ///
    /// @param itsDays the day of each entry
    static List<ChronologyEntry> marked(List<? extends @Nullable Dated> itsDays, List<ChronologyEntry> entries) {
        var lines = new ArrayList<Dated>();
        for (int i = 0; i < entries.size(); i++) {
            Dated day = itsDays.get(i);
            boolean counts = day != null && day.date() != null && !day.line().isCoarse()
                    && !Repeats.isRepeat(entries.get(i));
            if (counts && (lines.isEmpty() || lines.getLast() != day)) {
                lines.add(day);
            }
        }
        List<LocalDate> days = lines.stream().map(Dated::date).map(Objects::requireNonNull)
                .map(PartialDate::earliest).toList();
        Set<Dated> out = new HashSet<>();
        outOfOrder(days).forEach(place -> out.add(lines.get(place)));
        var checked = new ArrayList<ChronologyEntry>();
        for (int i = 0; i < entries.size(); i++) {
            ChronologyEntry entry = entries.get(i);
            checked.add(!out.contains(itsDays.get(i)) ? entry : Repeats.with(entry,
                    Warning.of("chronology.out-of-order", String.valueOf(entry.dateWords()))));
        }
        return checked;
    }

    /// The places in `days` of those that are out of order.
    static Set<Integer> outOfOrder(List<LocalDate> days) {
        int forward = 0;
        for (int i = 1; i < days.size(); i++) {
            forward += Integer.signum(days.get(i).compareTo(days.get(i - 1)));
        }
        boolean backward = forward < 0;
        var keys = new ArrayList<Long>();
        days.forEach(day -> keys.add(backward ? -day.toEpochDay() : day.toEpochDay()));
        Set<Integer> out = outsideLongest(keys);
        return out.size() <= Math.max(1, MOST * days.size()) ? out : strays(keys);
    }

    /// The places outside of the longest run that never falls (patience sorting).
    private static Set<Integer> outsideLongest(List<Long> keys) {
        int[] before = new int[keys.size()];
        var tails = new ArrayList<Integer>();
        for (int i = 0; i < keys.size(); i++) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (keys.get(tails.get(middle)) <= keys.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        var run = new ArrayList<Integer>();
        for (int i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = before[i]) {
            run.addFirst(i);
        }
        nearestEnds(run, keys);
        var out = new HashSet<Integer>();
        for (int i = 0; i < keys.size(); i++) {
            out.add(i);
        }
        run.forEach(out::remove);
        return out;
    }

    /// Of several days that could be the first or the last of a run equally long, the nearest.
    private static void nearestEnds(List<Integer> run, List<Long> keys) {
        if (run.size() < 2) {
            return;
        }
        long second = keys.get(run.get(1));
        for (int i = 0; i < run.get(1); i++) {
            if (keys.get(i) <= second && keys.get(i) > keys.get(run.getFirst())) {
                run.set(0, i);
            }
        }
        long lastButOne = keys.get(run.get(run.size() - 2));
        for (int i = run.get(run.size() - 2) + 1; i < keys.size(); i++) {
            if (keys.get(i) >= lastButOne && keys.get(i) < keys.get(run.getLast())) {
                run.set(run.size() - 1, i);
            }
        }
    }

    private static Set<Integer> strays(List<Long> keys) {
        if (keys.size() < 3) {
            return Collections.emptySet();
        }
        var out = new HashSet<Integer>();
        for (int i = 1; i < keys.size() - 1; i++) {
            long last = keys.get(i - 1);
            long next = keys.get(i + 1);
            if (last <= next && (keys.get(i) < last || keys.get(i) > next)) {
                out.add(i);
            }
        }
        return out;
    }
}
