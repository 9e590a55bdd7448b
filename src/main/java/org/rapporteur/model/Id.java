package org.rapporteur.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Names a record for good, across revisions and copies of the file.
///
/// @param <T> what the record is
/// @param value a UUID version 7
public record Id<T extends Content>(UUID value) {
    /// Reads the form that [#toString] writes.
    ///
    /// @throws IllegalArgumentException if `text` is no UUID
    public static <T extends Content> Id<T> parse(String text) {
        return new Id<>(UUID.fromString(text));
    }

    /// In words of its own, as [#hashCode]: what Java makes for records is slow until it has run for long, and
    /// the first screen asks tens of thousands of times.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Id<?> id && value.equals(id.value);
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
