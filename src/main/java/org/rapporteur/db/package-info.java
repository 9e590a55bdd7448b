/// The SQLite file.
///
/// Contract: Opening, locking, migrating, and one small class for SQL.
@NullMarked
package org.rapporteur.db;

import org.jspecify.annotations.NullMarked;
