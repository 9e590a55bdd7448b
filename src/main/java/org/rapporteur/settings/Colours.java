package org.rapporteur.settings;

/// Which colours the window wears.
public enum Colours {
    /// Those that the system is set to.
    SYSTEM,
    /// Dark on light.
    LIGHT,
    /// Light on dark.
    DARK
}
