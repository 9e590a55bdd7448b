/// Salvage of a damaged tracker from the window.
///
/// Contract: offers it, shows how far it is, can be stopped at any moment, and ends with the report of
/// what is lost. The damaged file is never changed.
@NullMarked
package org.rapporteur.ui.salvage;

import org.jspecify.annotations.NullMarked;
