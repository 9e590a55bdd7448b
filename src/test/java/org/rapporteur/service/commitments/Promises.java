package org.rapporteur.service.commitments;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.When;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.service.SourceRef;

/// A tracker Northland – Southland with one issue and one article, for promises and their ratings.
public final class Promises {
    /// What promises and ratings cite.
    public static final String WORDS = "opened the working group in Beijing";

    private final MovingClock clock = new MovingClock();
    private final OpenTracker open;
    private final Id<Issue> issue;
    private final Id<Article> article;

    /// A new one, in `folder`.
    public Promises(Path folder) {
        open = OpenTracker.create(folder.resolve("promises.rapporteur"),
                Tracker.between("Northland", "Southland", ZoneOffset.UTC), "Officer", clock, Changes.immediate());
        issue = Fixtures.issue(open, "Fentanyl precursors");
        article = Fixtures.article(open, "Group opened", Fixtures.TEXT);
    }

    /// The tracker.
    public OpenTracker open() {
        return open;
    }

    /// Its issue.
    public Id<Issue> issue() {
        return issue;
    }

    /// The day on which things are recorded.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Lets a day pass.
    public void nextDay() {
        clock.now = clock.now.plus(Duration.ofDays(1));
    }

    /// A promise of Southland.
    public Id<Commitment> promise(String what, String made, @Nullable String due) {
        return add(what, made, due, List.of("Southland"), List.of());
    }

    /// A promise of both, with a measure for each.
    public Id<Commitment> twoSided(String what, String made, @Nullable String due) {
        return add(what, made, due, List.of("Northland", "Southland"), List.of(
                new Commitment.Measure("Northland", "Names a head of delegation and sends the agenda"),
                new Commitment.Measure("Southland", "Receives the delegation and shares its list of producers")));
    }

    private Id<Commitment> add(
            String what, String made, @Nullable String due, List<String> by, List<Commitment.Measure> measures) {
        return new Register(open).add(Commitment.class, List.of(SourceRef.quote(article, WORDS)),
                (citations, marking) -> new Commitment(what, by, When.of(made), due == null ? null : When.of(due),
                        List.of(issue), null, measures, marking, citations)).result();
    }

    /// Rates a promise, or one side's part of it.
    public void rate(Id<Commitment> promise, String party, CommitmentState state, String since) {
        new Register(open).add(Rating.class, List.of(SourceRef.quote(article, WORDS)),
                (citations, marking) -> new Rating(promise, party, state, When.of(since),
                        "Delegations met, as the readout says.", marking, citations));
    }

    /// A clock that a test moves on.
    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2024-05-02T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
