/// What an article offers to who reads it for a tracker: the issues it is likely to be about,
/// the dates, people and parties of which it speaks, and the sentences to read first
/// ([Suggestions]).
///
/// Contract: pure functions over strings and the word lists beside them; safe for several
/// threads; time in proportion to the text, of which [Suggestions#EXAMINED] characters are
/// looked at. Nothing is claimed that the text does not say.
@NullMarked
package org.rapporteur.intake.suggest;

import org.jspecify.annotations.NullMarked;
