/// Meetings, calls, visits and days on which something is due, and what the sides gave out about
/// them, side by side.
///
/// Contract: view-models work through services alone and know no scene. What the program proposes
/// looks different from what an officer confirmed, everywhere; silence is never shown as a position.
@NullMarked
package org.rapporteur.ui.events;

import org.jspecify.annotations.NullMarked;
