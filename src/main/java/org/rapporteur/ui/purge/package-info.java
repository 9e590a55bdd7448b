/// The screen on which spilled material is purged, at [org.rapporteur.ui.Destination.PurgePage].
///
/// Contract: nothing is blanked before a reason is given and a word is typed; everything that goes is
/// shown before.
@NullMarked
package org.rapporteur.ui.purge;

import org.jspecify.annotations.NullMarked;
