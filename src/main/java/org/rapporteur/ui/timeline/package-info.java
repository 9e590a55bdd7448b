/// The Timeline: the whole relationship on one canvas, as a graph of what bears on what, or as a table.
///
/// Contract: what is where is decided by [org.rapporteur.model.timeline.Layout] and drawn by
/// [org.rapporteur.exchange.timeline.Painter]; here it is shown, moved, pointed at and read out. Only
/// the view-model knows services.
@NullMarked
package org.rapporteur.ui.timeline;

import org.jspecify.annotations.NullMarked;
