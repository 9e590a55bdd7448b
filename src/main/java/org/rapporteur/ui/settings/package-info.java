/// What is set up rather than what happens: issues, scales, the tracker itself.
///
/// Contract: a form that was changed and not saved is kept, also over the end of the program
/// ([StoredForms]), and marked in its list; who leaves the screen is reminded of it. Whatever is saved
/// can be undone from the notice that says so. What is wrong with a form is said under it.
@NullMarked
package org.rapporteur.ui.settings;

import org.jspecify.annotations.NullMarked;
