package org.rapporteur.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Warning;

/// Which of the dates that a document carries is the date of its publication. A wrong date is
/// worse than none: where carriers disagree and none clearly wins, there is none, and the warning
/// carries the candidates: after its sentence each date in EDTF, then where it stands.
///
/// @param claim the claim that stands, or null where the date counts as not stated
/// @param warnings what the officer should know
record DateVerdict(@Nullable DateClaim claim, List<Warning> warnings) {
    /// Before the web there was no metadata: such a stamp is a machine's zero.
    private static final LocalDate FIRST_STAMP = LocalDate.of(1990, 1, 1);
    /// A text that only names days so much later than a date was not published then.
    private static final int LATER = 60;

    /// Weighs `claims`, in the order in which they stand in the document.
    ///
    /// @param named the days that the text itself names
    static DateVerdict of(List<DateClaim> claims, List<PartialDate> named) {
        List<DateClaim> possible = claims.stream().filter(DateVerdict::isPossible).toList();
        Map<PartialDate, Map<DateClaim.Carrier, DateClaim>> days = days(possible);
        List<PartialDate> standing = days.keySet().stream()
                .filter(day -> days.get(day).size() > 1
                        || days.get(day).keySet().stream().anyMatch(DateClaim.Carrier::standsAlone))
                .toList();
        if (standing.isEmpty()) {
            return unsure(possible);
        }
        DateVerdict verdict = standing.size() == 1 ? settled(days.get(standing.getFirst())) : among(standing, days);
        boolean early = verdict.claim() != null && isContradicted(verdict.claim(), named);
        return early ? unsure(possible) : verdict;
    }

    /// On what the date rests.
    DateBasis basis() {
        if (claim == null) {
            return DateBasis.NOT_STATED;
        }
        return claim.carrier() == DateClaim.Carrier.VISIBLE ? DateBasis.TEXT : DateBasis.METADATA;
    }

    private static boolean isPossible(DateClaim claim) {
        return claim.carrier() == DateClaim.Carrier.VISIBLE || !claim.date().earliest().isBefore(FIRST_STAMP);
    }

    /// Who speaks for which day. A month goes with the day in it that another names.
    private static Map<PartialDate, Map<DateClaim.Carrier, DateClaim>> days(List<DateClaim> claims) {
        Map<PartialDate, Map<DateClaim.Carrier, DateClaim>> days = new LinkedHashMap<>();
        for (DateClaim claim : claims) {
            boolean finer = !claim.date().isDay() && claims.stream().anyMatch(other -> other.date().isDay()
                    && !other.date().earliest().isBefore(claim.date().earliest())
                    && !other.date().latest().isAfter(claim.date().latest()));
            if (!finer) {
                days.computeIfAbsent(claim.date(), day -> new EnumMap<>(DateClaim.Carrier.class))
                        .putIfAbsent(claim.carrier(), claim);
            }
        }
        return days;
    }

    private static boolean isContradicted(DateClaim claim, List<PartialDate> named) {
        LocalDate last = claim.date().latest().plusDays(LATER);
        return named.stream().distinct().count() > 1 && named.stream().allMatch(day -> day.earliest().isAfter(last));
    }

    private static DateVerdict settled(Map<DateClaim.Carrier, DateClaim> voices) {
        DateClaim metadata = voices.get(DateClaim.Carrier.METADATA);
        DateClaim visible = voices.get(DateClaim.Carrier.VISIBLE);
        DateClaim first = voices.values().iterator().next();
        return new DateVerdict(metadata != null ? metadata : visible != null ? visible : first, List.of());
    }

    private static DateVerdict unsure(List<DateClaim> claims) {
        return new DateVerdict(null, claims.isEmpty() ? List.of() : List.of(warning("date-unsure", claims)));
    }

    private static DateVerdict among(
            List<PartialDate> standing, Map<PartialDate, Map<DateClaim.Carrier, DateClaim>> days) {
        DateClaim local = local(standing, days);
        return local != null ? new DateVerdict(local, List.of()) : contested(standing, days);
    }

    /// A day beside each other, two carriers mean the same hour in two zones, if that hour can be on either day:
    /// the line that a reader sees is the date where it was published, else the stamp that is not in UTC.
    private static @Nullable DateClaim local(
            List<PartialDate> standing, Map<PartialDate, Map<DateClaim.Carrier, DateClaim>> days) {
        PartialDate one = standing.getFirst();
        PartialDate other = standing.get(1);
        long apart = Math.abs(one.earliest().toEpochDay() - other.earliest().toEpochDay());
        if (standing.size() != 2 || apart != 1 || !one.isDay() || !other.isDay()) {
            return null;
        }
        List<DateClaim> claims = Stream.of(one, other).flatMap(day -> days.get(day).values().stream()).toList();
        boolean seenTwice = claims.stream().filter(claim -> claim.carrier() == DateClaim.Carrier.VISIBLE).count() > 1;
        if (seenTwice || !claims.stream().allMatch(claim -> canBe(claim, one) && canBe(claim, other))) {
            return null;
        }
        return claims.stream()
                .filter(claim -> claim.carrier() == DateClaim.Carrier.VISIBLE)
                .findFirst()
                .orElseGet(() -> claims.stream()
                        .filter(claim -> claim.carrier() == DateClaim.Carrier.METADATA && !claim.isUtc())
                        .findFirst()
                        .orElse(null));
    }

    private static boolean canBe(DateClaim claim, PartialDate day) {
        return claim.canBe(day.earliest());
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
        List<DateClaim> candidates = standing.stream()
                .flatMap(day -> Stream.ofNullable(settled(days.get(day)).claim()))
                .toList();
        return new DateVerdict(null, List.of(warning("two-dates", candidates)));
    }

    private static Warning warning(String key, List<DateClaim> claims) {
        Map<PartialDate, String> places = new LinkedHashMap<>();
        claims.forEach(claim -> places.putIfAbsent(claim.date(), claim.place()));
        var args = new ArrayList<String>();
        args.add(places.entrySet().stream()
                .map(place -> place.getKey() + " (" + place.getValue() + ")")
                .collect(Collectors.joining("; ")));
        places.forEach((day, place) -> args.addAll(List.of(day.edtf(), place)));
        return Warning.of(key, args.toArray(String[]::new));
    }
}
