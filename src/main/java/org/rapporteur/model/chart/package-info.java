/// How the levels of one issue went along time: what stands where in a step chart of a given size.
///
/// Contract: pure, without clock, drawing or toolkit, so that the window and the papers show the very same
/// stair. Lengths are pixels from the upper left corner; levels run upwards.
@NullMarked
package org.rapporteur.model.chart;

import org.jspecify.annotations.NullMarked;
