/// What is laid over a screen
///
/// Contract:  sheets, notices and the panel for faults.:all of it lives inside the window; no second window is opened.
@NullMarked
package org.rapporteur.ui.dialog;

import org.jspecify.annotations.NullMarked;
