/// Fonts of the computer that the program runs on, for what its own do not show.
///
/// Contract: finds and reads font files; draws and embeds nothing, knows no window.
@NullMarked
package org.rapporteur.exchange.font;

import org.jspecify.annotations.NullMarked;
