package org.rapporteur.service.backup;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapporteur.model.LastGesture;

/// Holds what was done in a backup against what was done in a tracker.
final class Comparing {
    private Comparing() {}

    static Look.Beside of(boolean same, List<LastGesture> live, List<LastGesture> backup) {
        return new Look.Beside(same, without(live, backup), without(backup, live));
    }

    private static List<LastGesture> without(List<LastGesture> all, List<LastGesture> others) {
        Set<UUID> known = others.stream().map(LastGesture::change).collect(Collectors.toSet());
        return all.stream().filter(gesture -> !known.contains(gesture.change())).toList();
    }
}
