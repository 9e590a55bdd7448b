@NullMarked
package org.rapporteur.ui.record;

import org.jspecify.annotations.NullMarked;
