/// The chronology that a desk keeps in Word or in a sheet, read entry by entry.
///
/// Contract: a document becomes [Block]s ([DocxBlocks], [MarkupBlocks], [PlainBlocks]), and those
/// become entries ([ChronologyReader]); a sheet becomes entries by a mapping of its columns. A date
/// is taken as it is written, completed from what stands above it, and never mended: what is
/// doubtful carries a warning, what is unreadable gives no date. Knows no database; called in the
/// child process.
@NullMarked
package org.rapporteur.intake.chronology;

import org.jspecify.annotations.NullMarked;
