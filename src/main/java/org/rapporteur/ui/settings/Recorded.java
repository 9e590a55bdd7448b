package org.rapporteur.ui.settings;

/// Something recorded, as it is told.
///
/// @param sentence what was done
/// @param undo takes it back
record Recorded(String sentence, Runnable undo) {}
