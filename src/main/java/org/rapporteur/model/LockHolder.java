package org.rapporteur.model;

import java.time.Instant;

/// Who has a tracker open for writing.
///
/// @param user the name under which they are logged on
/// @param computer the name of their computer
/// @param since when they opened it
/// @param here whether that is this computer
public record LockHolder(String user, String computer, Instant since, boolean here) {}
