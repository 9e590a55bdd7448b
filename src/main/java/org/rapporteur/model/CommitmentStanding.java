package org.rapporteur.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How far a commitment is on a day, as its ratings tell it.
///
/// A rating is in force from the last day that its date can mean; of those of the whole, or of one
/// party's part, the newest counts. One of which only the first possible day is past is "possibly"
/// in force. A rating of one part says nothing of the whole.
///
/// @param whole the rating of the whole that is in force, or null where there is none
/// @param possibly a newer rating of the whole that may be in force already, or null
/// @param parts the ratings of each party's part that are in force, by party
public record CommitmentStanding(
        @Nullable Stored<Rating> whole, @Nullable Stored<Rating> possibly, List<Stored<Rating>> parts) {
    /// Nobody has rated it.
    public static final CommitmentStanding NOT_RATED = new CommitmentStanding(null, null, List.of());

    public CommitmentStanding {
        parts = List.copyOf(parts);
    }

    /// How far a commitment with `ratings` is on `day`. Days end in `zone`.
    ///
    /// @param ratings all ratings of that one commitment, in any order
    public static CommitmentStanding of(List<Stored<Rating>> ratings, LocalDate day, ZoneId zone) {
        Map<String, List<Dated<Rating>>> byParty = new TreeMap<>();
        ratings.stream().map(rating -> Dated.of(rating, rating.content().since(), zone)).sorted(Dated.ORDER)
                .forEach(dated -> byParty.computeIfAbsent(dated.content().party(), party -> new ArrayList<>())
                        .add(dated));
        List<Dated<Rating>> ofWhole = byParty.getOrDefault("", List.of());
        byParty.remove("");
        return new CommitmentStanding(
                last(ofWhole, dated -> dated.isSureOn(day)),
                last(ofWhole, dated -> dated.isPossibleOn(day) && !dated.isSureOn(day)),
                byParty.values().stream().map(part -> last(part, dated -> dated.isSureOn(day)))
                        .filter(rating -> rating != null).toList());
    }

    /// How far it is as a whole.
    public CommitmentState state() {
        return whole == null ? CommitmentState.NOT_RATED : whole.content().state();
    }

    /// Whether it is settled as a whole, until a new rating says otherwise.
    public boolean isSettled() {
        return state().isSettled();
    }

    private static @Nullable Stored<Rating> last(List<Dated<Rating>> sorted, Predicate<Dated<Rating>> condition) {
        return sorted.stream().filter(condition).reduce((one, later) -> later).map(Dated::stored).orElse(null);
    }
}
