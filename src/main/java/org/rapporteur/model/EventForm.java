package org.rapporteur.model;

/// What sort of occasion an event is.
public enum EventForm {
    /// People meet in one place.
    MEETING,
    /// People speak over a line.
    CALL,
    /// Somebody travels to the other side.
    VISIT,
    /// Something is due, or takes effect.
    DEADLINE,
    /// Anything else that both sides look back on or ahead to.
    OCCASION
}
