/// Unites the open tracker with a copy of it that somebody else edited.
///
/// Contract: the tracker as it was is in a backup before anything is taken in; what came, what both changed
/// and where that backup lies are said.
@NullMarked
package org.rapporteur.ui.unite;

import org.jspecify.annotations.NullMarked;
