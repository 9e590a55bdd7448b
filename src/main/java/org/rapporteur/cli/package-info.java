/// The program without a window
///
/// Contract:  one picocli command a class.:Commands call services and print; exit code 0 for done, 1 for a problem said in a sentence, 2 for wrong usage.
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
