/// Lists of references: RIS, BibTeX, CSL-JSON (Zotero's JSON too) and EndNote's XML. Each entry becomes an
/// article whose text is not held.
///
/// Contract: an entry that cannot be read is counted and said; the others are read all the same.
@NullMarked
package org.rapporteur.intake.reference;

import org.jspecify.annotations.NullMarked;
