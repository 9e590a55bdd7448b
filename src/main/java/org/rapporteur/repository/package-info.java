/// Records to SQL and back, the ledger and what is derived from it.
///
/// Contract: One class an aggregate; SQL lives here and in db only.
@NullMarked
package org.rapporteur.repository;

import org.jspecify.annotations.NullMarked;
