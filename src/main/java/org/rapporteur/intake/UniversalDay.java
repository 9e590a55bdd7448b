package org.rapporteur.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.DateClaim;
import org.rapporteur.intake.document.Lexicon;
import org.rapporteur.model.Warning;

/// The day of a time stamp in universal time, which may be another one where the article was published.
final class UniversalDay {
    /// From the west coast of America to Japan, where nothing tells more.
    private static final int[] ANYWHERE = {-8, 9};
    private static final Map<String, int[]> ZONES = zones();

    private UniversalDay() {}

    /// What to say of `claim`: nothing where another of `all` says the same day, where the clocks of its publisher's
    /// country show it, or where the stamp is a day without an hour.
    static List<Warning> warnings(@Nullable DateClaim claim, List<DateClaim> all, @Nullable String host) {
        OffsetDateTime moment = claim == null || !claim.isUtc() ? null : claim.moment();
        boolean said = moment == null || all.stream().anyMatch(other -> !other.isUtc()
                && other.carrier() != DateClaim.Carrier.UNNAMED && other.date().equals(claim.date()));
        if (said || moment.toLocalTime().toSecondOfDay() == 0) {
            return List.of();
        }
        LocalDate day = moment.toLocalDate();
        int[] zone = ZONES.getOrDefault(host == null ? "" : host.substring(host.lastIndexOf('.') + 1), ANYWHERE);
        return Stream.of(zone[0], zone[1])
                .map(hours -> moment.withOffsetSameInstant(ZoneOffset.ofHours(hours)).toLocalDate())
                .filter(local -> !local.equals(day)).limit(1)
                .map(local -> Warning.of("date-universal", moment.toLocalTime().toString().substring(0, 5),
                        local.toString()))
                .toList();
    }

    private static Map<String, int[]> zones() {
        var zones = new HashMap<String, int[]>();
        for (List<String> row : Lexicon.read("zones.txt")) {
            int[] hours = {Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1))};
            Stream.of(row.get(2).split(" ")).forEach(end -> zones.put(end, hours));
        }
        return zones;
    }
}
