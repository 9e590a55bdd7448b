package org.rapporteur.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Names one revision of a record.
///
/// @param value a UUID version 7
public record RevisionId(UUID value) {
    /// In words of its own for the sake of speed, as in [Id].
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RevisionId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
