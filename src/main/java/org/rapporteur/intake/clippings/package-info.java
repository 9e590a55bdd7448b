/// Lists of clippings: sheets and CSV files whose head row says which column holds the headline, the day, the
/// publisher, the address, the text. Each row becomes an article.
///
/// Contract: where the head row does not plainly say so, a sheet is no such list and stays one text.
@NullMarked
package org.rapporteur.intake.clippings;

import org.jspecify.annotations.NullMarked;
