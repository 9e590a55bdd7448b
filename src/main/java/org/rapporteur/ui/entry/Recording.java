package org.rapporteur.ui.entry;

import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.service.Scribe;

/// What a form said when it was asked, to be recorded on another thread.
///
/// @param <T> what is recorded
interface Recording<T extends Content> {
    /// Records it with the sources and the marking of `submission`.
    Id<T> record(Scribe scribe, Submission submission);
}
