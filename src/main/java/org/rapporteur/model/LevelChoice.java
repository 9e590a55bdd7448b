package org.rapporteur.model;

/// A level as it was chosen: by number, on the wording of the scale at that time.
///
/// @param scale the revision of the scale that the officer chose from
/// @param level 1 to 5, or [Scale#NOT_ASSESSED]
public record LevelChoice(RevisionId scale, int level) {
    public LevelChoice {
        if (level < Scale.NOT_ASSESSED || level > Scale.LEVELS) {
            throw new IllegalArgumentException("no such level: " + level);
        }
    }
}
