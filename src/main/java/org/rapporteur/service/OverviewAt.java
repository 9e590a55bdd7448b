package org.rapporteur.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Standing;
import org.rapporteur.model.TrackerSnapshot;

/// All that the Overview tells at one date.
///
/// @param snapshot the tracker
/// @param standings for each issue that has one at that date, the sentence of where it stands
/// @param news what is new, or null where nobody has looked before
/// @param doNext what waits
/// @param looseEnds what rests on little
/// @param seenUpTo whoever sees this has seen all that was recorded up to this instant; null
///     where the view leaves out the present
public record OverviewAt(
        TrackerSnapshot snapshot,
        Map<Id<Issue>, Standing> standings,
        @Nullable News news,
        List<DoNext> doNext,
        List<LooseEnd> looseEnds,
        @Nullable Instant seenUpTo) {
    public OverviewAt {
        standings = Map.copyOf(standings);
        doNext = List.copyOf(doNext);
        looseEnds = List.copyOf(looseEnds);
    }

    /// Two readings are never the same, and comparing thousands of developments to find out would
    /// hold up the window.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
