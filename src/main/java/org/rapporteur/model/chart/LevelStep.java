package org.rapporteur.model.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Scale;

/// A change of level. It is in force from `latest`; where `earliest` lies before that, the day is not
/// known more exactly.
///
/// @param level 1 to 5, or [Scale#NOT_ASSESSED]
public record LevelStep(LocalDate earliest, LocalDate latest, int level) {
    /// `steps`, each in the order in which they came into force, none later than the one after it nor than
    /// `until`: what another followed had happened by then.
    public static List<LevelStep> bounded(List<LevelStep> steps, LocalDate until) {
        var bounded = new ArrayList<LevelStep>();
        LocalDate last = until;
        for (LevelStep step : steps.reversed()) {
            last = step.latest().isBefore(last) ? step.latest() : last;
            bounded.add(new LevelStep(step.earliest().isBefore(last) ? step.earliest() : last, last, step.level()));
        }
        return List.copyOf(bounded.reversed());
    }
}
