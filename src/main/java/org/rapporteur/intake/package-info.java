/// Files, mail and the clipboard turned into clean, dated articles.
///
/// Contract: Knows no database; every file is parsed in a child process with bounded memory and time.
@NullMarked
package org.rapporteur.intake;

import org.jspecify.annotations.NullMarked;
