package org.rapporteur.app;

/// What drawing needs of a Linux machine and a bare one lacks.
enum Need {
    /// An X display to show a window on.
    DISPLAY,
    /// The library that makes windows.
    GTK,
    /// The libraries that lay out text.
    PANGO,
    /// At least one font.
    FONTS
}
