/// The screen before a tracker is open.
///
/// Contract: asks for nothing itself: what was chosen is told through callbacks.
@NullMarked
package org.rapporteur.ui.welcome;

import org.jspecify.annotations.NullMarked;
