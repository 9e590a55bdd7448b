/// A damaged tracker, read as far as it can be and written into a new one, with a report of what is lost.
///
/// Contract: as the services'. The damaged file is only read.
@NullMarked
package org.rapporteur.service.salvage;

import org.jspecify.annotations.NullMarked;
