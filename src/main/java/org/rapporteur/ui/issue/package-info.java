/// The dashboard of one issue: where it stands, how it came there, and what to say.
///
/// Contract: shows the view's date throughout. Every edit can be taken back, and none is made
/// where the view would not show it.
@NullMarked
package org.rapporteur.ui.issue;

import org.jspecify.annotations.NullMarked;
