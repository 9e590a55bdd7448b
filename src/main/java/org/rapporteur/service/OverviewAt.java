package org.rapporteur.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TrackerSnapshot;

/// All that the Overview tells at one date.
///
/// @param snapshot the tracker
/// @param standings for each issue that has one at that date, the sentence of where it stands
/// @param flags what the officer holds possible for the present month and the next, soonest first
/// @param news what is new, or null where nobody has looked before
/// @param lastBrief the last paper that had left the desk by that date, or null
/// @param doNext what waits
/// @param looseEnds what rests on little
/// @param seenUpTo whoever sees this has seen all that was recorded up to this instant; null
///     where the view leaves out the present
public record OverviewAt(
        TrackerSnapshot snapshot,
        Map<Id<Issue>, Standing> standings,
        List<Stored<Flag>> flags,
        @Nullable News news,
        @Nullable Stored<Brief> lastBrief,
        List<DoNext> doNext,
        List<LooseEnd> looseEnds,
        @Nullable Instant seenUpTo) {
    public OverviewAt {
        standings = Map.copyOf(standings);
        flags = List.copyOf(flags);
        doNext = List.copyOf(doNext);
        looseEnds = List.copyOf(looseEnds);
    }

    /// The flags of `issue`, soonest first.
    public List<Stored<Flag>> flags(Id<Issue> issue) {
        return flags.stream().filter(flag -> flag.content().issue().equals(issue)).toList();
    }

    /// Whether what is entered here would be seen here: the view shows all that is recorded.
    public boolean isEditable() {
        return snapshot.asOf().known() == null;
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
