package org.rapporteur.model;

import java.util.List;

/// Five named levels, from 1 (worst) to 5 (best).
///
/// @param name as shown, "Cooperation"
/// @param levels the five, worst first
public record Scale(String name, List<Level> levels) implements Content {
    /// How many levels a scale has.
    public static final int LEVELS = 5;
    /// The number that stands for "not assessed".
    public static final int NOT_ASSESSED = 0;

    public Scale {
        levels = List.copyOf(levels);
        if (levels.size() != LEVELS) {
            throw new IllegalArgumentException("a scale has five levels, not " + levels.size());
        }
    }

    /// The level of number `number`, 1 to 5.
    public Level level(int number) {
        return levels.get(number - 1);
    }
}
