/// Tests of the events screen.
@NullMarked
package org.rapporteur.ui.events;

import org.jspecify.annotations.NullMarked;
