package org.rapporteur.brief;

import org.rapporteur.model.Id;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Sourced;

/// The record that a statement tells, at the revision that it tells.
///
/// @param record the record
/// @param revision what it said when the paper was composed
public record Pin(Id<?> record, RevisionId revision) {
    static Pin of(Sourced<?> sourced) {
        return new Pin(sourced.record().id(), sourced.record().revision());
    }
}
