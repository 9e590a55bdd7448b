/// Starts the program
///
/// Contract:  the composition root, the launcher and the folders of the platform.:Nothing else creates services; nothing depends on it.
@NullMarked
package org.rapporteur.app;

import org.jspecify.annotations.NullMarked;
