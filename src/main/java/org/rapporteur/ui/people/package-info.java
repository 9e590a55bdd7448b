/// The people of the relationship: all in a table, one with posts, words and occasions.
///
/// Contract: shows the view's date throughout. A name counts where it stands word for word; that
/// nobody is named says nothing about what was done.
@NullMarked
package org.rapporteur.ui.people;

import org.jspecify.annotations.NullMarked;
