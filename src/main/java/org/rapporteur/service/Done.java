package org.rapporteur.service;

import java.util.UUID;
import org.rapporteur.repository.Ledger;

/// A gesture that is on record, as a screen needs it: what it gave back, and how to take it back.
///
/// @param change the gesture, for [OpenTracker#undo]
/// @param result what it gave back
public record Done<R>(UUID change, R result) {
    /// The gesture `recorded`.
    public static <R> Done<R> of(Ledger.Recorded<R> recorded) {
        return new Done<>(recorded.change(), recorded.result());
    }
}
