package org.rapporteur.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Which developments of a history put others right.
///
/// A correction belongs under what it corrects, and one of a correction under the same; what it
/// corrects may also not be in the history, and then it stands for itself.
public final class Corrections {
    private final Map<Id<Development>, DevelopmentEntry> byId = new HashMap<>();
    private final Map<Id<Development>, List<DevelopmentEntry>> corrections = new HashMap<>();

    private Corrections() {}

    /// The corrections in `history`, which stands newest first.
    public static Corrections in(List<DevelopmentEntry> history) {
        var found = new Corrections();
        history.forEach(entry -> found.byId.put(entry.development().id(), entry));
        for (DevelopmentEntry entry : history.reversed()) {
            DevelopmentEntry first = found.first(entry);
            if (first != entry) {
                found.corrections.computeIfAbsent(first.development().id(), id -> new ArrayList<>()).add(entry);
            }
        }
        return found;
    }

    /// What puts `entry` right, oldest first.
    public List<DevelopmentEntry> of(DevelopmentEntry entry) {
        return corrections.getOrDefault(entry.development().id(), List.of());
    }

    /// Whether `entry` is told under what it corrects alone: one that sets a level also keeps its
    /// own place in time.
    public boolean isFolded(DevelopmentEntry entry) {
        return entry.change() == null && first(entry) != entry;
    }

    /// What `entry` puts right, through all corrections between; `entry` itself where it corrects
    /// nothing in the history.
    public DevelopmentEntry first(DevelopmentEntry entry) {
        DevelopmentEntry at = entry;
        var passed = new HashSet<Id<Development>>();
        while (passed.add(at.development().id())) {
            Id<Development> corrected = at.development().content().corrects();
            DevelopmentEntry next = corrected == null ? null : byId.get(corrected);
            if (next == null) {
                return at;
            }
            at = next;
        }
        // Two that correct each other put nothing right.
        return entry;
    }
}
