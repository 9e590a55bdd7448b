package org.rapporteur.model.chart;

import java.util.stream.IntStream;
import org.rapporteur.model.Scale;

/// The five levels above each other, the best on top.
///
/// @param top where the first begins
/// @param each how high each is
public record LevelBands(double top, double each) {
    /// The levels from the top down.
    public static IntStream levels() {
        return IntStream.iterate(Scale.LEVELS, level -> level >= 1, level -> level - 1);
    }

    /// Where the band of `level` begins.
    public double top(int level) {
        return top + (Scale.LEVELS - level) * each;
    }

    /// The middle of the band of `level`, where its line runs.
    public double middle(int level) {
        return top(level) + each / 2;
    }

    /// Where the last ends.
    public double bottom() {
        return top + Scale.LEVELS * each;
    }
}
