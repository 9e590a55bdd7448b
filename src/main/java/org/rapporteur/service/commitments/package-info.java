/// What parties promised, and what falls due.
///
/// Contract: as the services'. Whether something is late is asked of a day, never of the clock.
@NullMarked
package org.rapporteur.service.commitments;

import org.jspecify.annotations.NullMarked;
