/// A chronology kept in a document or a sheet, read row by row and recorded after it was reviewed.
///
/// Contract: as the services'. Nothing is recorded that was not shown first; what is recorded at once
/// is undone at once.
@NullMarked
package org.rapporteur.service.chronology;

import org.jspecify.annotations.NullMarked;
