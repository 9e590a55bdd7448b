package org.rapporteur.service;

import java.util.Set;

/// What a commit touched.
///
/// @param kinds the names of the kinds of record, as "article"
public record Changed(Set<String> kinds) {
    /// Whether a record of `kind` was touched.
    public boolean touches(String kind) {
        return kinds.contains(kind);
    }
}
