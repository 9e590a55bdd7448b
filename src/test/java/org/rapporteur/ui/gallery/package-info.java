/// Draws screens without a display, saves them as pictures and finds text that does not fit.
@NullMarked
package org.rapporteur.ui.gallery;

import org.jspecify.annotations.NullMarked;
