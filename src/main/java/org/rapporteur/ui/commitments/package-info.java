/// The promises of the relationship: all in a table, one with its ladder, measures and ratings.
///
/// Contract: shows the view's date throughout. Not yet rated is never shown as inactive, and a
/// state always stands with its word and its evidence.
@NullMarked
package org.rapporteur.ui.commitments;

import org.jspecify.annotations.NullMarked;
