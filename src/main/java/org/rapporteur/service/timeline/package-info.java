/// What the timeline shows, on the screen and in a paper.
///
/// Contract: as the services'. A mark stands on the days that its source states, no more exactly.
@NullMarked
package org.rapporteur.service.timeline;

import org.jspecify.annotations.NullMarked;
