package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The status at any date equals what a plain replay, day by day, arrives at.
class HistoryProperties {
    private static final Id<Issue> ISSUE = new Id<>(new UUID(7, 1));
    private static final RevisionId SCALE = new RevisionId(new UUID(7, 2));
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Property(tries = 300)
    void theStatusIsWhatAReplayArrivesAt(@ForAll("histories") List<Happened> histories, @ForAll("days") LocalDate day) {
        List<Happened> ordered = histories.stream().sorted(Happened.ORDER).toList();

        Status status = status(ordered, day);

        assertEquals(replay(histories, day), status.level());
    }

    @Property(tries = 200)
    void thePresentRunBeganWithItsFirstChange(@ForAll("histories") List<Happened> histories, @ForAll("days") LocalDate day) {
        Status status = status(histories.stream().sorted(Happened.ORDER).toList(), day);

        assertEquals(status.assessed(), status.since() != null);
        if (status.since() != null) {
            assertEquals(false, status.since().latest().isAfter(day));
        }
    }

    /// Walks the days; on each, what must have happened by then happens, in the order of the rules.
    private static int replay(List<Happened> histories, LocalDate until) {
        int level = Scale.NOT_ASSESSED;
        var waiting = new ArrayList<>(histories);
        for (LocalDate day = START.minusDays(40); !day.isAfter(until); day = day.plusDays(1)) {
            LocalDate today = day;
            List<Happened> now = waiting.stream().filter(h -> h.latest().equals(today)).sorted(Happened.ORDER).toList();
            for (Happened happened : now) {
                level = happened.development().content().levelOn(ISSUE).map(LevelChoice::level).orElse(level);
            }
            waiting.removeAll(now);
        }
        return level;
    }

    private static Status status(List<Happened> ordered, LocalDate day) {
        var issue = stored(ISSUE, Issue.named("Issue", new Id<>(new UUID(7, 3)), 0));
        var levels = Collections.nCopies(5, new Level("Level", ""));
        var scale = stored(new Id<Scale>(new UUID(7, 3)), new Scale("Scale", levels));
        return new History(issue, scale, day, choice -> "Level", ordered).snapshot(citation -> List.of()).status();
    }

    private static <T extends Content> Stored<T> stored(Id<T> id, T content) {
        return new Stored<>(id, new RevisionId(id.value()), Instant.EPOCH, "Officer", content);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, 130).map(START::plusDays);
    }

    @Provide
    Arbitrary<List<Happened>> histories() {
        Arbitrary<Happened> one = Combinators.combine(
                Arbitraries.integers().between(0, 100), Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(-1, 5), Arbitraries.longs().between(1, 1_000_000))
                .as(HistoryProperties::happened);
        return one.list().ofMinSize(0).ofMaxSize(12);
    }

    private static Happened happened(int from, int length, int level, long id) {
        PartialDate date = PartialDate.between(START.plusDays(from), START.plusDays(from + length));
        var on = new OnIssue(ISSUE, level < 0 ? null : new LevelChoice(SCALE, level));
        var development = new Development("What", When.of(date), null, List.of(on), null, "Unclassified",
                List.of(Citation.supports(new Id<>(new UUID(7, 9)), null)));
        Id<Development> name = new Id<>(new UUID(id, from));
        return Happened.of(new Stored<>(name, new RevisionId(name.value()), Instant.ofEpochMilli(id), "Officer",
                development), LocalDate.MAX);
    }
}
