package org.rapporteur.model;

/// How one thing bears on another.
public enum LinkForm {
    /// It was done in answer to it.
    RETALIATION,
    /// It was made a condition of it.
    CONDITION,
    /// It brought it about.
    CAUSE,
    /// It is used to move it.
    LEVERAGE,
    /// It had an effect on it that nobody meant.
    SPILLOVER
}
