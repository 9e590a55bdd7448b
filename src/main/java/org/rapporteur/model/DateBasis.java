package org.rapporteur.model;

/// On what a publication date rests.
public enum DateBasis {
    /// The document's metadata state it.
    METADATA,
    /// The document's visible text states it.
    TEXT,
    /// The officer set it.
    OFFICER,
    /// Nothing states it: there is no date.
    NOT_STATED
}
