/// The program's own picture; all others come from the icon font.
///
/// Contract: reads resources and nothing else. The PNG files are drawn from `rapporteur.svg`.
@NullMarked
package org.rapporteur.ui.icon;

import org.jspecify.annotations.NullMarked;
