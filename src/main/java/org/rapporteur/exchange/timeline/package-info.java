/// Timelines as drawings: in the window, as SVG and as PNG, all drawn by one hand.
///
/// Contract: [org.rapporteur.exchange.timeline.Painter] draws a
/// [org.rapporteur.model.timeline.Picture] with any [org.rapporteur.exchange.timeline.Pen]; it decides
/// nothing about what is where. Colours are those of the window's tokens. No store, no window, no
/// display.
@NullMarked
package org.rapporteur.exchange.timeline;

import org.jspecify.annotations.NullMarked;
