package org.rapporteur.app;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.model.Tracker;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;
import org.rapporteur.ui.Destination;

/// An open tracker, with what the window must know of it before it can be built. That is read where
/// trackers are opened: the thread of the window reads nothing, for it would wait until who reads longer
/// is done.
///
/// @param content what it said of itself
/// @param firstDay the effective date to show first
/// @param lastPlace on which screen it was left
record Opened(OpenTracker tracker, Tracker content, LocalDate firstDay, Optional<Destination> lastPlace) {
    /// Reads it of `tracker`, which is closed where that fails.
    static Opened of(OpenTracker tracker) {
        try {
            return new Opened(tracker, tracker.tracker().content(), new ViewState(tracker).firstDay(),
                    new LastPlace(tracker).get());
        } catch (RuntimeException e) {
            tracker.close();
            throw e;
        }
    }
}
