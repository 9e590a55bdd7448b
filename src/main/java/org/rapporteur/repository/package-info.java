/// Records to SQL and back, the ledger and what is derived from it.
///
/// Contract: One class an aggregate; SQL lives here and in db only.
///
/// # The chain
/// `H` is SHA-256, `json` the canonical JSON of [CanonicalJson], `before ‖ x` the bytes of a hash
/// followed by those of `x`, or `x` alone where there is no hash before.
///
/// - A revision: `digest = H(json{fields, format, kind, lists, record, supersedes})`; `fields` and
///   `lists` hold the columns of that format, and are absent where the revision deletes.
/// - A change: `digest = H(json{revisions, tombstones})`, each a sorted list of the canonical
///   `{digest, id}` and `{rest, target, what}`; `tombstones` is absent where there are none.
/// - A session: `start = H(after ‖ json{id, openedAt, program})`, where `after` is the last hash
///   that it saw.
/// - `hash = H(before ‖ json{author, digest, gesture, id, recordedAt, seq, session, undoes})`,
///   where `before` is the session's start for `seq` 1, else the hash of the change before.
///
/// The tombstone of a purged revision keeps the digest of what is left (`rest`), taken as the
/// revision's own. Taking the newest changes off the end of the last session shows only where
/// something outside names their hash, as an issued paper does.
@NullMarked
package org.rapporteur.repository;

import org.jspecify.annotations.NullMarked;
