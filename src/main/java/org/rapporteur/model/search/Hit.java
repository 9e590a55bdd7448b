package org.rapporteur.model.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartialDate;

/// A record that was found.
///
/// @param kind the name of its kind, as `article`
/// @param record its id
/// @param title its title, name or first words, with what was searched for
/// @param date when it was published or happened, or null where not stated
/// @param outlet the short name of its publisher, or null
/// @param snippet the place in its text, or empty
public record Hit(
        String kind, UUID record, Snippet title, @Nullable PartialDate date, @Nullable String outlet, Snippet snippet) {
    /// The id in the type of its kind, which the caller knows by [#kind].
    public <T extends Content> Id<T> id() {
        return new Id<>(record);
    }
}
