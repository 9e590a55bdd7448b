/// The SQLite file.
///
/// Contract: Opening, locking, migrating, and one small class for SQL.
///
/// # What lies beside the file
/// While a tracker is open, SQLite keeps `-wal` and `-shm` beside it; while it is open for writing,
/// so does our `.lock`. A reader needs the first two as well, for a writer may come at any time: to
/// read as `immutable` is safe only where nobody can write, and is done in folders that take no
/// files alone. A reader leaves both behind, empty, when it closes; whoever closes last takes them
/// away through a connection that could write. They stay where a program was killed, where the log
/// holds something, which only a writer may move into the file, and where the file may not be
/// written.
///
/// # Disks of other computers
/// On a network drive, and on a disk of a kind that nobody knows, the log would not be safe: it works
/// through memory that one computer shares with itself. There the file is kept with a journal
/// (`journal_mode=truncate`), and a `.lock` that another computer has left is believed.
@NullMarked
package org.rapporteur.db;

import org.jspecify.annotations.NullMarked;
