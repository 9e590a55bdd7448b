/// Archives: ZIP, tar and gzip, as lists of the documents in them.
///
/// Contract: nothing is written to the disk, so that a name in an archive is only ever a name.
/// Members are unpacked one at a time, bounded in number, size and ratio.
@NullMarked
package org.rapporteur.intake.archive;

import org.jspecify.annotations.NullMarked;
