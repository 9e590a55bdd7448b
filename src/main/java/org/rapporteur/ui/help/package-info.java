/// Help inside the program: short articles, found by their words, and the list of keys.
///
/// Contract: offline; the articles are resources, one file a language, the list of keys is made of the commands
/// of the window themselves.
@NullMarked
package org.rapporteur.ui.help;

import org.jspecify.annotations.NullMarked;
