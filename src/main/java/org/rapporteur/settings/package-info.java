/// What the program remembers of its user, across trackers.
///
/// Contract: one small file in the folder of settings. What cannot be read counts as not set;
/// what cannot be written is said. Knows no other part of the program but the model.
@NullMarked
package org.rapporteur.settings;

import org.jspecify.annotations.NullMarked;
