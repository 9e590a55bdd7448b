/// People: where articles name them, in which post on which day, and who is one with whom.
///
/// Contract: as the services'. A name is held to be somebody's only where nobody else on record could
/// be meant.
@NullMarked
package org.rapporteur.service.people;

import org.jspecify.annotations.NullMarked;
