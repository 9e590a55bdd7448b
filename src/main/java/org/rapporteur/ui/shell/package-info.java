/// The shell in which the screens stand.
///
/// Contract: knows no service; its view-model is filled from outside.
@NullMarked
package org.rapporteur.ui.shell;

import org.jspecify.annotations.NullMarked;
