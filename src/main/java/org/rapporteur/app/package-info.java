/// Starting: the launcher, the composition root, the folders of the platform and the log.
///
/// Contract: services are created here and nowhere else; nothing depends on this package. What
/// runs before a command or a window is known to be wanted loads neither JavaFX nor a database.
@NullMarked
package org.rapporteur.app;

import org.jspecify.annotations.NullMarked;
