package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.CommitmentStanding;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Stored;
import org.rapporteur.repository.Commitments;
import org.rapporteur.repository.Records;

/// What is new since any day, as known on any later day, is what two replays of the recordings differ in;
/// over random histories in a real file.
class NewsProperties {
    private static final int DAYS = 24;
    private static final int VIEWS = 12;

    @Property(tries = 14, shrinking = ShrinkingMode.OFF)
    void whatIsNewIsWhatTwoReplaysDifferIn(@ForAll Random random) throws IOException {
        RecordedHistory.of(random, DAYS, history -> {
            for (int view = 0; view < VIEWS; view++) {
                int since = random.nextInt(DAYS + 2);
                var asOf = new AsOf(RecordedHistory.START.plusDays(random.nextInt(560)),
                        RecordedHistory.FIRST.plusDays(since + random.nextInt(DAYS + 2 - since)));
                assertNews(history, RecordedHistory.FIRST.plusDays(since), asOf);
            }
        });
    }

    private static void assertNews(RecordedHistory history, LocalDate since, AsOf asOf) {
        String where = "since " + since + ", " + asOf;
        var overview = new Overview(history.open);
        overview.since(SinceWhen.day(since));
        OverviewAt now = overview.at(asOf);
        News news = Objects.requireNonNull(now.news());
        Map<Id<? extends Content>, Content> then = history.known(since.minusDays(1));
        Map<Id<? extends Content>, Content> known = history.known(asOf.known());

        List<IssueSnapshot> issues = now.snapshot().issues();
        assertEquals(issues.stream().flatMap(issue -> issue.history().stream()).map(entry -> entry.development().id())
                .filter(id -> !stood(then.get(id))).distinct().count(), news.developments(), where);
        assertEquals(changes(issues, then), news.changes().stream()
                .map(change -> List.of(change.issue().issue().id(), change.entry().development().id()))
                .collect(Collectors.toSet()), where);
        assertEquals(news.changes().stream().map(change -> entry(history, change, asOf).sources()).toList(),
                news.changes().stream().map(change -> change.entry().sources()).toList(), where);
        assertEquals(rated(history, since, asOf), news.ratings().stream()
                .map(one -> List.of(one.commitment().id(), one.before(), one.rating().content().state()))
                .collect(Collectors.toSet()), where);
        assertEquals(of(known, Position.class, (id, position) -> !position.stated().earliest().isAfter(asOf.effective())
                        && issues.stream().anyMatch(issue -> issue.issue().id().equals(position.issue()))
                        && !(then.get(id) instanceof Position before && before.text().equals(position.text()))),
                news.positions().stream().map(one -> one.position().id()).collect(Collectors.toSet()), where);
        assertEquals(of(known, Event.class, (id, event) -> !event.when().latest().isAfter(asOf.effective())
                        && (!then.containsKey(id) || !event.when().latest().isBefore(since))),
                news.events().stream().map(event -> event.id()).collect(Collectors.toSet()), where);
    }

    private static DevelopmentEntry entry(RecordedHistory history, News.StatusNews change, AsOf asOf) {
        return new Dashboards(history.open).issue(change.issue().issue().id(), asOf).history().stream()
                .filter(entry -> entry.development().id().equals(change.entry().development().id()))
                .findFirst().orElseThrow();
    }

    /// Each promise that stands elsewhere on the ladder than it did, with where it stood and stands.
    private static Set<List<Object>> rated(RecordedHistory history, LocalDate since, AsOf asOf) {
        return history.open.read(sql -> {
            ZoneId zone = history.open.zone();
            long now = asOf.knownUntil(zone).toEpochMilli();
            var before = Commitments.ratings(sql, since.atStartOfDay(zone).toInstant().toEpochMilli() - 1);
            var after = Commitments.ratings(sql, now);
            return Records.known(sql, Commitments.KIND, now, "k.made_from <= ?", asOf.effective().toEpochDay())
                    .stream().map(Stored::id)
                    .map(id -> List.<Object>of(id, state(before.get(id), asOf, zone), state(after.get(id), asOf, zone)))
                    .filter(one -> !one.get(1).equals(one.get(2)))
                    .filter(one -> whole(after.get(one.getFirst()), asOf, zone) != null)
                    .collect(Collectors.toSet());
        });
    }

    private static CommitmentState state(@Nullable List<Stored<Rating>> ratings, AsOf asOf, ZoneId zone) {
        Stored<Rating> whole = whole(ratings, asOf, zone);
        return whole == null ? CommitmentState.NOT_RATED : whole.content().state();
    }

    /// The rating of the whole promise; somebody may have rated it as not rated.
    private static @Nullable Stored<Rating> whole(@Nullable List<Stored<Rating>> ratings, AsOf asOf, ZoneId zone) {
        return CommitmentStanding.of(ratings == null ? List.of() : ratings, asOf.effective(), zone).whole();
    }

    private static boolean stood(@Nullable Content then) {
        return then instanceof Development development && !development.isDraft();
    }

    /// Each issue with each development that sets it another level than then, or that was not there.
    private static Set<List<Id<?>>> changes(List<IssueSnapshot> issues, Map<Id<? extends Content>, Content> then) {
        var changes = new HashSet<List<Id<?>>>();
        for (IssueSnapshot issue : issues) {
            for (DevelopmentEntry entry : issue.history()) {
                Content before = then.get(entry.development().id());
                if (entry.change() != null && entry.change().from() != entry.change().to()
                        && !(stood(before) && sets(before, issue.issue().id(), entry.change().to()))) {
                    changes.add(List.of(issue.issue().id(), entry.development().id()));
                }
            }
        }
        return changes;
    }

    private static boolean sets(@Nullable Content content, Id<Issue> issue, int level) {
        return content instanceof Development development
                && development.levelOn(issue).filter(set -> set.level() == level).isPresent();
    }

    private static <T extends Content> Set<Id<?>> of(
            Map<Id<? extends Content>, Content> known, Class<T> kind, BiPredicate<Id<?>, T> holds) {
        return known.entrySet().stream().filter(entry -> kind.isInstance(entry.getValue()))
                .filter(entry -> holds.test(entry.getKey(), kind.cast(entry.getValue())))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
