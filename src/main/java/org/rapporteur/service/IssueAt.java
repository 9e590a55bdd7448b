package org.rapporteur.service;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Tripwire;

/// All that the dashboard of one issue tells at one date.
///
/// @param issue the issue with its history
/// @param standing the sentence of where it stands that belongs to that date, or null
/// @param asOf the two dates of the view
/// @param laterStanding whether a sentence for a later day is recorded, so that none is written
///     for this one
/// @param around what stands around its developments
/// @param offered by tripwire, the development that may have met it
public record IssueAt(
        IssueSnapshot issue, @Nullable Standing standing, AsOf asOf, boolean laterStanding, IssueAround around,
        Map<Id<Tripwire>, DevelopmentEntry> offered) {
    public IssueAt {
        offered = Map.copyOf(offered);
    }

    /// Whether what is entered here would be seen here: the view shows all that is recorded.
    public boolean editable() {
        return asOf.known() == null;
    }

    /// Whether the sentence of where it stands can be written for the view's day.
    public boolean standingEditable() {
        return editable() && !laterStanding;
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
