package org.rapporteur.service;

import java.util.UUID;
import org.rapporteur.repository.Ledger;

/// Something recorded, as a window needs it: what came of it, and how to take it back.
///
/// @param result what the recording gave back
/// @param change the gesture, for [OpenTracker#undo]
public record Reversible<R>(R result, UUID change) {
    /// What a window keeps of `recorded`.
    public static <R> Reversible<R> of(Ledger.Recorded<R> recorded) {
        return new Reversible<>(recorded.result(), recorded.change());
    }
}
