/// Whether two texts are one document, and how they differ.
///
/// [Marks] finds the texts worth comparing; [Alignment] lays two word by word beside each other;
/// [Comparison] judges. What two texts share says little, for offices and agencies fill in the
/// same forms again and again; what they differ in decides: a form filled in anew differs in names
/// and dates, a copy in its headline, its length, its typography.
///
/// Contract: pure functions of the texts. The same texts give the same answer everywhere and at any
/// time, whichever of them comes first, so that answers may be kept and made again.
@NullMarked
package org.rapporteur.intake.copies;

import org.jspecify.annotations.NullMarked;
