package org.rapporteur.model;

import java.time.Instant;

/// A content as it stands in the ledger.
///
/// @param id the record
/// @param revision the revision that says this
/// @param recordedAt when it was recorded, by the recording machine's clock
/// @param author who recorded it
/// @param content what it says
public record Stored<T extends Content>(Id<T> id, RevisionId revision, Instant recordedAt, String author, T content) {}
