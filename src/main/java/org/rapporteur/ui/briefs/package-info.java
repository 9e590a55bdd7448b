/// The composer of papers.
///
/// Contract: what the preview shows is the PDF itself. Composing, printing and drawing happen
/// away from the JavaFX thread; what is typed is kept as a draft in the tracker file. The
/// view-model tells through `edits` that something changed, and the view says when it is time
/// to draw again.
@NullMarked
package org.rapporteur.ui.briefs;

import org.jspecify.annotations.NullMarked;
