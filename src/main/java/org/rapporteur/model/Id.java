package org.rapporteur.model;

import java.util.UUID;

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

    @Override
    public String toString() {
        return value.toString();
    }
}
