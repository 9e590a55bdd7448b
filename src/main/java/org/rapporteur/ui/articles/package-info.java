/// All articles: found, filtered, sorted, and dealt with several at a time.
///
/// Contract: the list holds every article that matches, but fetches only the lines on show, so
/// that a hundred thousand scroll like a hundred.
@NullMarked
package org.rapporteur.ui.articles;

import org.jspecify.annotations.NullMarked;
