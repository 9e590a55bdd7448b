package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitmentStandingTest {
    private static final Id<Commitment> PROMISE = new Id<>(new UUID(1, 1));
    private static final Instant LATER = Instant.parse("2024-12-01T09:00:00Z");

    @Test
    void withoutARatingItIsNotRated() {
        assertEquals(CommitmentState.NOT_RATED, on("2024-04-26", List.of()).state());
    }

    @Test
    void theNewestRatingCountsWhateverTheOrderOfRecording() {
        var works = rating("", CommitmentState.IN_THE_WORKS, "2024-01-30", LATER);
        var kept = rating("", CommitmentState.KEPT, "2024-03-01", LATER.minusSeconds(60));

        assertEquals(CommitmentState.KEPT, on("2024-04-26", List.of(kept, works)).state());
        assertEquals(CommitmentState.IN_THE_WORKS, on("2024-02-29", List.of(kept, works)).state());
        assertEquals(CommitmentState.NOT_RATED, on("2024-01-29", List.of(kept, works)).state());
    }

    @Test
    void aRatingCanBeTakenBack() {
        var kept = rating("", CommitmentState.KEPT, "2024-01-30", LATER);
        var stalled = rating("", CommitmentState.STALLED, "2024-03-01", LATER);

        assertEquals(false, on("2024-04-26", List.of(kept, stalled)).isSettled());
    }

    @Test
    void ofTwoOnOneDayTheOneRecordedLaterCounts() {
        var first = rating("", CommitmentState.STALLED, "2024-03-01", LATER);
        var second = rating("", CommitmentState.BROKEN, "2024-03-01", LATER.plusSeconds(1));

        assertEquals(CommitmentState.BROKEN, on("2024-03-01", List.of(second, first)).state());
    }

    @Test
    void aPartSaysNothingOfTheWhole() {
        var part = rating("China", CommitmentState.KEPT, "2024-01-30", LATER);

        CommitmentStanding standing = on("2024-04-26", List.of(part));

        assertEquals(CommitmentState.NOT_RATED, standing.state());
        assertEquals(List.of(part), standing.parts());
    }

    @Test
    void whatIsDatedByTheMonthIsOnlyPossibleWithinIt() {
        var april = rating("", CommitmentState.KEPT, "2024-04", LATER);

        CommitmentStanding standing = on("2024-04-26", List.of(april));

        assertNull(standing.whole());
        assertEquals(april, standing.possibly());
        assertNotNull(on("2024-04-30", List.of(april)).whole());
    }

    @Test
    void whatIsOnRecordWithinItsMonthIsSureFromThen() {
        var april = rating("", CommitmentState.KEPT, "2024-04", Instant.parse("2024-04-20T09:00:00Z"));

        assertEquals(CommitmentState.KEPT, on("2024-04-20", List.of(april)).state());
    }

    private static CommitmentStanding on(String day, List<Stored<Rating>> ratings) {
        return CommitmentStanding.of(ratings, LocalDate.parse(day), ZoneOffset.UTC);
    }

    private static Stored<Rating> rating(String party, CommitmentState state, String since, Instant recorded) {
        return new Stored<>(new Id<>(UUID.randomUUID()), new RevisionId(UUID.randomUUID()), recorded, "Officer",
                new Rating(PROMISE, party, state, When.of(since), "", "Unclassified", List.of()));
    }
}
