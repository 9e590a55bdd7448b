package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

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

    /// In words of its own for the sake of speed, as in [Id].
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LevelChoice choice && level == choice.level && scale.equals(choice.scale);
    }

    @Override
    public int hashCode() {
        return 31 * scale.hashCode() + level;
    }
}
