package org.rapporteur.model;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One relationship: its parties, the markings in use and the zone in which its days end.
///
/// @param title as shown at the top, "United States – China"
/// @param parties the sides first, then third parties
/// @param markings the handling labels in use, lowest first, at least one
/// @param zone the desk's time zone
/// @param ceiling the highest label that may be recorded here, or null where any may
public record Tracker(
        String title, List<Party> parties, List<String> markings, ZoneId zone, @Nullable String ceiling)
        implements Content {
    /// The labels of a new tracker.
    public static final List<String> DEFAULT_MARKINGS = List.of("Unclassified", "Sensitive But Unclassified");

    public Tracker {
        parties = List.copyOf(parties);
        markings = List.copyOf(markings);
        if (markings.isEmpty()) {
            throw new IllegalArgumentException("a tracker needs a marking");
        }
    }

    /// A tracker without a ceiling.
    public Tracker(String title, List<Party> parties, List<String> markings, ZoneId zone) {
        this(title, parties, markings, zone, null);
    }

    /// A tracker of two sides with the default markings, titled by their names.
    public static Tracker between(String one, String other, ZoneId zone) {
        var parties = List.of(new Party(one, true), new Party(other, true));
        // Chinese sets the dash without spaces.
        String dash = ChineseScript.isChinese(one) && ChineseScript.isChinese(other) ? "–" : " – ";
        return new Tracker(one + dash + other, parties, DEFAULT_MARKINGS, zone);
    }

    /// The lowest label.
    public String lowestMarking() {
        return markings.getFirst();
    }

    /// The higher of two labels. One that is not in the vocabulary counts as the highest, so
    /// that nothing is shown too freely.
    public String higher(String one, String other) {
        return rank(one) >= rank(other) ? one : other;
    }

    /// The place of a label in the vocabulary, from 0; unknown ones come above all.
    public int rank(String marking) {
        int at = markings.indexOf(marking);
        return at < 0 ? markings.size() : at;
    }

    /// Whether `marking` is higher than what may be recorded here.
    public boolean isAboveCeiling(String marking) {
        return ceiling != null && rank(marking) > rank(ceiling);
    }

    /// The names of the two sides, as "United States, China".
    public String sides() {
        return parties.stream().filter(Party::side).map(Party::name).collect(Collectors.joining(", "));
    }
}
