package org.rapporteur.settings;

/// How much room rows and cards take.
public enum Density {
    /// Room to breathe.
    COMFORTABLE,
    /// More on one screen.
    COMPACT
}
