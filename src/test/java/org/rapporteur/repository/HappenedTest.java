package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.Surroundings;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.CommitmentStanding;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Rating;
import org.rapporteur.model.When;
import org.rapporteur.service.Changes;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;

/// A development dated "May", recorded on 2 May, happened by that day: what bounds it is when the
/// record first bore this date.
class HappenedTest {
    @TempDir
    Path folder;

    private Path file;
    private Id<Development> id;

    @BeforeEach
    void recordOnTheSecondOfMay() {
        file = folder.resolve("happened.rapporteur");
        try (OpenTracker open = Fixtures.tracker(file)) {
            var article = Fixtures.article(open, "Launch", Fixtures.TEXT);
            id = Fixtures.development(open, "Launched", "2024-05", 4, article, "shared plan of work");
        }
    }

    @Test
    void anotherWordingWithTheSameDateKeepsTheBound() {
        assertEquals("2024-05-02", latest(file));

        revise(file, "2024-05-10", "Launched at last", "2024-05");

        assertEquals("2024-05-02", latest(file));
    }

    @Test
    void anotherDateIsBoundedByTheDayOnWhichItWasRecorded() {
        revise(file, "2024-05-10", "Launched", "2024-05~");
        assertEquals("2024-05-10", latest(file));

        revise(file, "2024-05-12", "Launched", "2024-04");
        assertEquals("2024-04-30", latest(file));
    }

    @Test
    void aDateThatComesBackIsBoundedByItsFirstRecording() {
        UUID change = revise(file, "2024-05-10", "Launched", "2024-05~");
        try (OpenTracker open = at(file, "2024-05-14")) {
            open.undo(change);
        }

        assertEquals("2024-05-02", latest(file));
    }

    @Test
    void aDateInTheFutureIsNotBoundedByItsRecording() {
        revise(file, "2024-05-10", "To be launched", "2024-06");

        assertEquals("2024-06-30", latest(file));
    }

    @Test
    void aRatingWordedAnewKeepsTheBoundOfItsDate() {
        Id<Rating> rating;
        try (OpenTracker open = at(file, "2024-05-03")) {
            var records = new Surroundings(open, Fixtures.firstIssue(open));
            rating = records.rating(records.commitment("Meet again", "2024-01-30", "China"), "",
                    CommitmentState.KEPT, "2024-05");
        }
        try (OpenTracker open = at(file, "2024-06-10")) {
            var register = new Register(open);
            Rating was = register.get(Rating.class, rating).content();
            register.revise(Rating.class, rating, was.citations(), List.of(), (citations, marking) -> new Rating(
                    was.commitment(), was.party(), was.state(), was.since(), "As both say", marking, citations));

            var now = register.all(Rating.class);
            assertEquals(CommitmentState.KEPT,
                    CommitmentStanding.of(now, LocalDate.of(2024, 5, 3), ZoneOffset.UTC).state());
            assertEquals(CommitmentState.NOT_RATED,
                    CommitmentStanding.of(now, LocalDate.of(2024, 5, 2), ZoneOffset.UTC).state());
        }
    }

    @Test
    void afterAUnionEitherWayRoundTheBoundIsTheSame() throws IOException {
        Path other = Files.copy(file, folder.resolve("other.rapporteur"));
        revise(file, "2024-05-10", "Launched in one", "2024-05~");
        revise(other, "2024-05-12", "Launched in the other", "2024-05~");
        Path one = Files.copy(file, folder.resolve("one.rapporteur"));
        Path two = Files.copy(other, folder.resolve("two.rapporteur"));

        unite(one, other);
        unite(two, file);

        assertEquals("2024-05-10", latest(one));
        assertEquals("2024-05-10", latest(two));
    }

    private UUID revise(Path tracker, String day, String what, String when) {
        try (OpenTracker open = at(tracker, day)) {
            var log = new DevelopmentLog(open);
            return log.revise(id, new NewDevelopment(what, When.of(when), null,
                    List.of(new NewDevelopment.IssueLevel(Fixtures.firstIssue(open), 4)), null, null, List.of()),
                    log.development(id).content().citations()).change();
        }
    }

    private static void unite(Path tracker, Path copy) {
        try (OpenTracker open = at(tracker, "2024-05-20")) {
            open.unite(copy, () -> true);
            assertEquals(List.of(), open.check());
        }
    }

    private static String latest(Path tracker) {
        try (OpenTracker open = OpenTracker.read(tracker, Fixtures.CLOCK)) {
            return open.read(sql -> Developments.until(sql, AsOf.of(LocalDate.of(2024, 12, 31)), Records.NOW,
                    ZoneOffset.UTC)).getFirst().latest().toString();
        }
    }

    private static OpenTracker at(Path tracker, String day) {
        var clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return OpenTracker.open(tracker, "Officer", clock, Changes.immediate());
    }
}
