/// Tracker content turned into papers.
///
/// Contract: Knows no database; a document model first, then DOCX and PDF from it.
@NullMarked
package org.rapporteur.brief;

import org.jspecify.annotations.NullMarked;
