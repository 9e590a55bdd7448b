package org.rapporteur.ui.entry;

import java.util.UUID;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;

/// A record that can be chosen in a form, by its name.
///
/// @param id the record
/// @param name as shown
public record Named(UUID id, String name) {
    /// The record `id`, shown as `name`.
    public static Named of(Id<?> id, String name) {
        return new Named(id.value(), name);
    }

    /// The id in the type of its kind, which the caller knows.
    public <T extends Content> Id<T> as() {
        return new Id<>(id);
    }

    /// Whether it names `record`.
    boolean is(Id<?> record) {
        return id.equals(record.value());
    }
}
