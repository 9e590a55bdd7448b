/// Documents of word processors, and sheets and slides as plain text: DOCX, DOC, RTF, ODF, XLSX, PPTX.
///
/// Contract: what can be read of a damaged file is read, with a warning; no entity is resolved, no
/// macro run, nothing outside the document opened; what is unpacked is bounded.
@NullMarked
package org.rapporteur.intake.office;

import org.jspecify.annotations.NullMarked;
