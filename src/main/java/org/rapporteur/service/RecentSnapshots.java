package org.rapporteur.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.TrackerSnapshot;

/// The snapshots taken last. Going from screen to screen asks for the same one again.
final class RecentSnapshots {
    private static final int KEPT = 4;

    /// Which state of the ledger a snapshot shows, at which date. Changes are never taken away,
    /// so their number names the state.
    private record Moment(AsOf asOf, long changes) {}

    private final Map<Moment, TrackerSnapshot> kept = new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Moment, TrackerSnapshot> eldest) {
            return size() > KEPT;
        }
    };

    /// The snapshot at `asOf` of a ledger with `changes` changes, taken by `take` if need be.
    synchronized TrackerSnapshot of(AsOf asOf, long changes, Supplier<TrackerSnapshot> take) {
        return kept.computeIfAbsent(new Moment(asOf, changes), moment -> take.get());
    }
}
