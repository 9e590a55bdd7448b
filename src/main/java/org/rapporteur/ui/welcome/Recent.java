package org.rapporteur.ui.welcome;

import java.nio.file.Path;

/// A tracker that was open before.
///
/// @param file where it is
/// @param title the tracker's title
/// @param opened when it was last open, in words
public record Recent(Path file, String title, String opened) {}
