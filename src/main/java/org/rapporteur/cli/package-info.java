/// The program without a window: one picocli command a class.
///
/// Contract: a command has its collaborators from its constructor, calls services and speaks to
/// the [org.rapporteur.cli.Terminal]. Exit code 0 for done, 1 for a problem said in a sentence on
/// the standard error, 2 for wrong usage.
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
