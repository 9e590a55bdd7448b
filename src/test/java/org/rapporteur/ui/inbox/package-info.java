/// Tests of the daily path.
@NullMarked
package org.rapporteur.ui.inbox;

import org.jspecify.annotations.NullMarked;
