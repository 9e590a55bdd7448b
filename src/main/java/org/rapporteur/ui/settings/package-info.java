/// What is set up rather than what happens: issues, scales, the tracker itself.
///
/// Contract: a form that was changed and not saved is kept while the window is open, and marked
/// in its list. Whatever is saved can be undone from the notice that says so. What is wrong with
/// a form is said under it.
@NullMarked
package org.rapporteur.ui.settings;

import org.jspecify.annotations.NullMarked;
