/// Work away from the JavaFX thread.
///
/// Contract: nothing else in the window starts work on other threads or posts to the JavaFX thread.
@NullMarked
package org.rapporteur.ui.task;

import org.jspecify.annotations.NullMarked;
