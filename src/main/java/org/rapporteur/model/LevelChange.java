package org.rapporteur.model;

/// The level an issue had before a development, and the one it set. Numbers are 1 to 5, or
/// [Scale#NOT_ASSESSED]; names are those of the scale as it was when the level was chosen.
public record LevelChange(int from, String fromName, int to, String toName) {
    /// Which way it went; steady where either side was not assessed or both are equal.
    public Direction direction() {
        if (from == Scale.NOT_ASSESSED || to == Scale.NOT_ASSESSED || from == to) {
            return Direction.STEADY;
        }
        return to > from ? Direction.BETTER : Direction.WORSE;
    }
}
