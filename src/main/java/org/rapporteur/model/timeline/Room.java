package org.rapporteur.model.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words placed so far, so that none is placed over another.
final class Room {
    private static final double STRIP = 32;

    private final List<Text> placed = new ArrayList<>();
    private final Map<Integer, List<Text>> strips = new HashMap<>();

    /// Places `text` if that is free.
    boolean place(Text text) {
        if (text.words().isEmpty() || taken(text)) {
            return false;
        }
        placed.add(text);
        for (int strip = strip(text.y()); strip <= strip(text.y() + text.height()); strip++) {
            strips.computeIfAbsent(strip, key -> new ArrayList<>()).add(text);
        }
        return true;
    }

    /// Takes `text` away again.
    void remove(Text text) {
        placed.remove(text);
        strips.values().forEach(strip -> strip.remove(text));
    }

    private boolean taken(Text text) {
        for (int strip = strip(text.y()); strip <= strip(text.y() + text.height()); strip++) {
            for (Text other : strips.getOrDefault(strip, List.of())) {
                if (text.overlaps(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int strip(double y) {
        return (int) Math.floor(y / STRIP);
    }

    /// All that was placed.
    List<Text> texts() {
        return placed;
    }
}
