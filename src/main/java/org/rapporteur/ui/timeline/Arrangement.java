package org.rapporteur.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.timeline.Lane;
import org.rapporteur.model.timeline.Shown;
import org.rapporteur.model.timeline.Span;

/// Which lanes the officer wants to see, in which order, and which folded.
///
/// @param order the ids of the issues that were moved, in their order; others follow in theirs
/// @param folded the ids of the folded ones
/// @param text what the name or something that happened must contain, or empty
/// @param levels the levels wanted; empty for all
/// @param changed whether only lanes with a status change in view
record Arrangement(List<String> order, Set<String> folded, String text, Set<Integer> levels, boolean changed) {
    /// All lanes as the tracker has them.
    static final Arrangement ALL = new Arrangement(List.of(), Set.of(), "", Set.of(), false);

    Arrangement {
        order = List.copyOf(order);
        folded = Set.copyOf(folded);
        levels = Set.copyOf(levels);
    }

    /// The lanes of `lanes` to show over `span`. A lane of the other side of a comparison follows its own.
    List<Shown> of(List<Lane> lanes, Span span) {
        return lanes.stream().sorted(Comparator.comparingInt(this::place))
                .filter(lane -> passes(lane, span))
                .map(lane -> new Shown(lane, folded.contains(key(lane)))).toList();
    }

    private int place(Lane lane) {
        int at = order.indexOf(key(lane));
        return at < 0 ? order.size() : at;
    }

    private boolean passes(Lane lane, Span span) {
        return (levels.isEmpty() || levels.contains(lane.level())) && (!changed || lane.changesIn(span))
                && (text.isBlank() || says(lane, text.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean says(Lane lane, String wanted) {
        return lane.name().toLowerCase(Locale.ROOT).contains(wanted)
                || lane.marks().marks().stream()
                        .anyMatch(mark -> mark.what().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /// Whether something is left out.
    boolean filters() {
        return !text.isBlank() || !levels.isEmpty() || changed;
    }

    /// The lane at `from` among `shown` moved to the place of that at `to`.
    Arrangement moved(List<Lane> lanes, Lane lane, Lane before) {
        List<String> keys = new ArrayList<>(lanes.stream().sorted(Comparator.comparingInt(this::place))
                .map(Arrangement::key).distinct().toList());
        int target = keys.indexOf(key(before));
        keys.remove(key(lane));
        keys.add(Math.clamp(target, 0, keys.size()), key(lane));
        return new Arrangement(keys, folded, text, levels, changed);
    }

    /// The same with `lane` folded, or unfolded if it was.
    Arrangement turned(Lane lane) {
        Set<String> keys = new LinkedHashSet<>(folded);
        if (!keys.remove(key(lane))) {
            keys.add(key(lane));
        }
        return new Arrangement(order, keys, text, levels, changed);
    }

    /// The same with all of `lanes` folded, or none.
    Arrangement folding(List<Lane> lanes, boolean all) {
        return new Arrangement(order, all ? lanes.stream().map(Arrangement::key).collect(Collectors.toSet()) : Set.of(),
                text, levels, changed);
    }

    /// The same with another filter.
    Arrangement filtered(String newText, Set<Integer> newLevels, boolean newChanged) {
        return new Arrangement(order, folded, newText, newLevels, newChanged);
    }

    /// The text from which [#read] makes the same again.
    String write() {
        String wanted = levels.stream().map(String::valueOf).collect(Collectors.joining(","));
        return String.join("\n", String.join(",", order), String.join(",", folded), wanted, String.valueOf(changed),
                text.replace('\n', ' '));
    }

    /// What [#write] kept; everything where it did not.
    static Arrangement read(String kept) {
        String[] parts = kept.split("\n", -1);
        if (parts.length != 5) {
            return ALL;
        }
        Set<Integer> levels = list(parts[2]).filter(level -> level.matches("[0-5]")).map(Integer::valueOf)
                .collect(Collectors.toSet());
        return new Arrangement(list(parts[0]).toList(), list(parts[1]).collect(Collectors.toSet()), parts[4], levels,
                Boolean.parseBoolean(parts[3]));
    }

    private static Stream<String> list(String joined) {
        return Stream.of(joined.split(",")).filter(part -> !part.isEmpty());
    }

    private static String key(Lane lane) {
        return lane.issue().toString();
    }
}
