package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// How far a commitment is on any day, as known on any day, equals what a plain replay of its
/// ratings, day by day, arrives at.
class CommitmentStandingProperties {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    /// Ratings are recorded long after the days that they speak of, so that none bounds its date.
    private static final Instant RECORDED = Instant.parse("2025-01-01T00:00:00Z");

    @Property(tries = 300)
    void theStandingIsWhatAReplayArrivesAt(
            @ForAll("ratings") List<Stored<Rating>> ratings, @ForAll("days") LocalDate day,
            @ForAll("recordings") int known) {
        List<Stored<Rating>> onRecord = ratings.stream()
                .filter(rating -> !rating.recordedAt().isAfter(RECORDED.plusSeconds(known))).toList();

        var standing = CommitmentStanding.of(onRecord, day, ZoneOffset.UTC);

        assertEquals(replay(ratings, day, known), standing.state());
    }

    /// Walks the days; on each, what must have begun by then begins, the last recorded last.
    private static CommitmentState replay(List<Stored<Rating>> ratings, LocalDate until, int known) {
        var state = CommitmentState.NOT_RATED;
        var waiting = new ArrayList<>(ratings);
        waiting.removeIf(rating -> rating.recordedAt().isAfter(RECORDED.plusSeconds(known)));
        for (LocalDate day = START; !day.isAfter(until); day = day.plusDays(1)) {
            LocalDate today = day;
            for (Stored<Rating> rating : waiting.stream()
                    .filter(one -> one.content().since().latest().equals(today))
                    .sorted(Comparator.comparing((Stored<Rating> one) -> one.content().since().earliest())
                            .thenComparing(Stored::recordedAt).thenComparing(one -> one.id().value()))
                    .toList()) {
                state = rating.content().state();
            }
        }
        return state;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 130).map(START::plusDays);
    }

    @Provide
    Arbitrary<Integer> recordings() {
        return Arbitraries.integers().between(-1, 60);
    }

    @Provide
    Arbitrary<List<Stored<Rating>>> ratings() {
        return Combinators.combine(Arbitraries.integers().between(0, 100), Arbitraries.integers().between(0, 20),
                        Arbitraries.of(CommitmentState.class), Arbitraries.integers().between(0, 50),
                        Arbitraries.longs().between(1, 1_000_000))
                .as(CommitmentStandingProperties::rating).list().ofMaxSize(10);
    }

    private static Stored<Rating> rating(int from, int length, CommitmentState state, int recorded, long id) {
        PartialDate date = PartialDate.between(START.plusDays(from), START.plusDays(from + length));
        var rating = new Rating(new Id<>(new UUID(7, 1)), "", state, When.of(date), "", "Unclassified", List.of());
        return new Stored<>(new Id<>(new UUID(id, recorded)), new RevisionId(new UUID(id, recorded)),
                RECORDED.plusSeconds(recorded), "Officer", rating);
    }
}
