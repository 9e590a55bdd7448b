/// The Overview: what changed since one last looked, what to do next, where each issue stands.
///
/// Contract: shows the view's date throughout; records nothing but that it was looked at.
@NullMarked
package org.rapporteur.ui.overview;

import org.jspecify.annotations.NullMarked;
