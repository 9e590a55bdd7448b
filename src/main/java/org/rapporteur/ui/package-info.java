/// The window.
///
/// Contract: JavaFX lives here and in app only; view-models never import javafx.scene.
@NullMarked
package org.rapporteur.ui;

import org.jspecify.annotations.NullMarked;
