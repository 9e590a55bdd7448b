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
///
/// # The ceiling
/// Where the tracker has one, no gesture adds a record that bears a higher marking or raises one
/// above it ([MarkingLimit]). A union still takes in what a colleague recorded: the ledger keeps
/// what was recorded, and set-up lists it.
///
/// # The full text
/// [FullText] follows every revision in the transaction that records it. What it holds of a record
/// follows from the description of its kind ([SearchDocument], [Facets]), so a new kind is searched
/// without a word said about it here; where a kind's columns change, the index is made again when a
/// tracker is opened. Words stand in it as they are, with the sign of their block of days before
/// them; English forms of a word are looked up by its stem when it is asked for. By date, a search
/// walks the blocks from the newest and stops at its limit, and is exact. By relevance, it weighs
/// the newest few thousand hits, with BM25 in each block.
@NullMarked
package org.rapporteur.repository;

import org.jspecify.annotations.NullMarked;
