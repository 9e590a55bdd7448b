/// The charts of papers: the strip of all issues and the stair of one, as SVG and as PNG.
///
/// Contract: a [org.rapporteur.exchange.chart.Chart] knows its size and draws itself with any
/// [org.rapporteur.exchange.timeline.Pen], in the colours of the light window. What it is told stands in it
/// whole; only the word of a level is cut where it is longer than a third of its chart. No store, no window,
/// no display.
@NullMarked
package org.rapporteur.exchange.chart;

import org.jspecify.annotations.NullMarked;
