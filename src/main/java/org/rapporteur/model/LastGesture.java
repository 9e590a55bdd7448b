package org.rapporteur.model;

import java.time.Instant;
import java.util.UUID;

/// What somebody did last in a tracker.
///
/// @param change the gesture's id in the ledger
/// @param recordedAt when it was recorded
/// @param author who did it
/// @param gesture what it was, "log development"
public record LastGesture(UUID change, Instant recordedAt, String author, String gesture) {}
