package org.rapporteur.model;

import java.util.UUID;

/// Names one revision of a record.
///
/// @param value a UUID version 7
public record RevisionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
