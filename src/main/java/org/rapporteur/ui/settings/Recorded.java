package org.rapporteur.ui.settings;

import java.util.UUID;

/// Something recorded, as it is told.
///
/// @param sentence what was done
/// @param undo takes it back
/// @param change the gesture that is taken back
record Recorded(String sentence, Runnable undo, UUID change) {}
