package org.rapporteur.model;

import java.time.Instant;

/// A content as it stands in the ledger.
///
/// @param id the record
/// @param revision the revision that says this
/// @param recordedAt when it was recorded, by the recording machine's clock
/// @param datedAt when the record first bore the date that it bears now, in whatever words; where it
///     bears none, or an exact one, when it was recorded
/// @param author who recorded it
/// @param content what it says
public record Stored<T extends Content>(
        Id<T> id, RevisionId revision, Instant recordedAt, Instant datedAt, String author, T content) {
    /// A record that was not worded anew since it was given its date.
    public Stored(Id<T> id, RevisionId revision, Instant recordedAt, String author, T content) {
        this(id, revision, recordedAt, recordedAt, author, content);
    }

    /// The same, read as `content`.
    public Stored<T> with(T content) {
        return new Stored<>(id, revision, recordedAt, datedAt, author, content);
    }
}
