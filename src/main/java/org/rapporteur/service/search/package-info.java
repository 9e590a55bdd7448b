/// Searching a tracker: queries, saved searches, and keeping the index whole.
///
/// Contract: as the services'. All of it may be called from any thread but that of the window; a
/// search reads on the reader's connection and is given up, in the midst of a statement too, when
/// a later one overtakes it.
@NullMarked
package org.rapporteur.service.search;

import org.jspecify.annotations.NullMarked;
