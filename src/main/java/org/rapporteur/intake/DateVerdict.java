package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Warning;

/// Which of the dates that a document carries is the date of its publication. A wrong date is
/// worse than none: where carriers disagree and none clearly wins, there is none.
///
/// @param claim the claim that stands, or null where the date counts as not stated
/// @param warnings what the officer should know
record DateVerdict(@Nullable DateClaim claim, List<Warning> warnings) {
    /// Weighs `claims`, in the order in which they stand in the document.
    static DateVerdict of(List<DateClaim> claims) {
        Map<PartialDate, Map<DateClaim.Carrier, DateClaim>> days = new LinkedHashMap<>();
        for (DateClaim claim : claims) {
            days.computeIfAbsent(claim.date(), day -> new EnumMap<>(DateClaim.Carrier.class))
                    .putIfAbsent(claim.carrier(), claim);
        }
        List<PartialDate> standing = days.keySet().stream()
                .filter(day -> days.get(day).keySet().stream().anyMatch(DateClaim.Carrier::standsAlone))
                .toList();
        if (standing.isEmpty()) {
            return unsure(claims);
        }
        if (standing.size() == 1) {
            return settled(days.get(standing.getFirst()));
        }
        DateClaim local = local(standing, days);
        return local != null ? new DateVerdict(local, List.of()) : contested(standing, days);
    }

    /// On what the date rests.
    DateBasis basis() {
        if (claim == null) {
            return DateBasis.NOT_STATED;
        }
        return claim.carrier() == DateClaim.Carrier.VISIBLE ? DateBasis.TEXT : DateBasis.METADATA;
    }

    private static DateVerdict settled(Map<DateClaim.Carrier, DateClaim> voices) {
        DateClaim metadata = voices.get(DateClaim.Carrier.METADATA);
        return new DateVerdict(metadata != null ? metadata : voices.get(DateClaim.Carrier.VISIBLE), List.of());
    }

    private static DateVerdict unsure(List<DateClaim> claims) {
        Set<String> said = claims.stream()
                .map(claim -> claim.date() + " (" + claim.place() + ")")
                .collect(Collectors.toCollection(TreeSet::new));
        return new DateVerdict(
                null, said.isEmpty() ? List.of() : List.of(Warning.of("date-unsure", String.join("; ", said))));
    }

    /// Metadata in UTC a day beside the date line: the line is the date where it was published.
    private static @Nullable DateClaim local(
            List<PartialDate> standing, Map<PartialDate, Map<DateClaim.Carrier, DateClaim>> days) {
        if (standing.size() != 2) {
            return null;
        }
        DateClaim visible = null;
        boolean utc = false;
        for (PartialDate day : standing) {
            DateClaim line = days.get(day).get(DateClaim.Carrier.VISIBLE);
            DateClaim metadata = days.get(day).get(DateClaim.Carrier.METADATA);
            visible = line != null && metadata == null ? line : visible;
            utc |= metadata != null && line == null && metadata.utc();
        }
        long apart = Math.abs(
                standing.getFirst().earliest().toEpochDay() - standing.getLast().earliest().toEpochDay());
        return utc && apart == 1 ? visible : null;
    }

    /// The day with more carriers behind it than any other, or none.
    private static DateVerdict contested(
            List<PartialDate> standing, Map<PartialDate, Map<DateClaim.Carrier, DateClaim>> days) {
        int most = standing.stream().mapToInt(day -> days.get(day).size()).max().orElse(0);
        List<PartialDate> best =
                standing.stream().filter(day -> days.get(day).size() == most).toList();
        if (best.size() == 1) {
            return settled(days.get(best.getFirst()));
        }
        var candidates = new ArrayList<String>();
        for (PartialDate day : standing) {
            DateClaim claim = settled(days.get(day)).claim();
            candidates.add(day + " (" + (claim == null ? "" : claim.place()) + ")");
        }
        return new DateVerdict(null, List.of(Warning.of("two-dates", String.join("; ", candidates))));
    }
}
