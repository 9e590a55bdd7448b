package org.rapporteur.ui.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.service.Register;
import org.rapporteur.service.Scribe;
import org.rapporteur.service.SourceRef;

/// What is recorded with the fields of a form, whatever its kind.
///
/// @param editing the record that is revised, or null for a new one
/// @param kept the sources of that record that the form cannot show, and which stay
/// @param sources the sources in the form
/// @param marking the label chosen, or null for the highest of the sources
record Submission(
        @Nullable Id<?> editing, List<Citation> kept, List<SourceRef> sources, @Nullable String marking) {
    /// Records `making` as a new record of `type`, or as what the edited one says from now on.
    <T extends Content> Id<T> put(Scribe scribe, Class<T> type, Register.Making<T> making) {
        Register.Making<T> marked = (citations, highest) ->
                making.apply(citations, marking == null ? highest : marking);
        return editing == null
                ? scribe.add(type, sources, marked)
                : scribe.revise(type, new Id<>(editing.value()), kept, sources, marked);
    }
}
