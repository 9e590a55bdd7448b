/// The review of a desk's own chronology before it is recorded.
///
/// Contract: a document that looks like one is offered here, entry by entry, with what is odd about
/// each; nothing is recorded before the officer says so, and then in one gesture.
@NullMarked
package org.rapporteur.ui.chronology;

import org.jspecify.annotations.NullMarked;
