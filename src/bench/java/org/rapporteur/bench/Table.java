package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What a bench measured: one line a side, the peer first, each with its ratio to the peer.
final class Table {
    private static final String HEAD = "%-44s %9s %9s %9s %14s%n";
    private static final String LINE = "%-44s %9.1f %9.1f %9.1f %14s%n";

    private final String title;
    private final String unit;
    private final List<Side> sides = new ArrayList<>();

    Table(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /// Adds a side with what it measured, round by round.
    Table add(String name, double... measured) {
        sides.add(new Side(name, measured.clone()));
        return this;
    }

    @Override
    public String toString() {
        var text = new StringBuilder(title).append(", ").append(unit).append('\n');
        text.append(String.format(Locale.ROOT, HEAD, "", "p25", "median", "p75", "ratio (p25–p75)"));
        for (var side : sides) {
            text.append(String.format(Locale.ROOT, LINE, side.name(), at(side.measured(), 0.25),
                    at(side.measured(), 0.5), at(side.measured(), 0.75), ratio(side)));
        }
        return text.toString();
    }

    /// The ratios of each round, for both sides met the same machine in it.
    private String ratio(Side side) {
        var peer = sides.getFirst().measured();
        if (side == sides.getFirst()) {
            return "peer";
        }
        var ratios = IntStream.range(0, peer.length).mapToDouble(round -> side.measured()[round] / peer[round])
                .toArray();
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", at(ratios, 0.5), at(ratios, 0.25), at(ratios, 0.75));
    }

    /// The value below which `part` of them lie, between two where it must be.
    private static double at(double[] values, double part) {
        var sorted = Arrays.stream(values).sorted().toArray();
        var place = part * (sorted.length - 1);
        var below = (int) place;
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private record Side(String name, double[] measured) {}
}
