package org.rapporteur.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStanding;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.repository.Arrivals;
import org.rapporteur.repository.Commitments;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Events;
import org.rapporteur.repository.Kind;
import org.rapporteur.repository.Positions;
import org.rapporteur.repository.Records;

/// Compares a view with what the ledger said at an earlier moment.
///
/// New is what had no source then, or was not there. A development that was there is a new
/// status change if it sets another level now, a position if it says something else, a commitment
/// is rated anew if it stands elsewhere on the ladder.
final class LookBack {
    private final Sql sql;
    private final TrackerSnapshot view;
    private final long since;
    private final long until;
    private final LocalDate day;
    private final ZoneId zone;
    private final Then<Development> then;

    /// Compares `view`, which reads the ledger up to `until`, with the ledger at `since`; both in
    /// milliseconds.
    LookBack(Sql sql, TrackerSnapshot view, long since, long until) {
        this.sql = sql;
        this.view = view;
        this.since = since;
        this.until = until;
        this.day = view.asOf().effective();
        this.zone = view.tracker().content().zone();
        this.then = then(Developments.KIND, development -> !development.isDraft());
    }

    /// What the ledger said of one kind of record. Of most of them it says the same as now: only the
    /// others are read.
    ///
    /// @param changed the records of which it says something else now, or said something since
    /// @param there what it said of those that were there
    private record Then<T extends Content>(Set<Id<T>> changed, Map<Id<T>, T> there) {
        boolean lacks(Id<T> id) {
            return changed.contains(id) && !there.containsKey(id);
        }

        /// Whether it said of the record, which stands now, what `same` asks for; what did not change says so now.
        boolean said(Id<T> id, Predicate<T> same) {
            return !changed.contains(id) || there.containsKey(id) && same.test(there.get(id));
        }
    }

    private <T extends Content> Then<T> then(Kind<T> kind, Predicate<T> counts) {
        Set<Id<T>> changed = Records.changedAfter(sql, kind, since);
        return new Then<>(changed, Records.known(sql, kind, since, changed).stream()
                .filter(stored -> counts.test(stored.content()))
                .collect(Collectors.toMap(Stored::id, Stored::content)));
    }

    /// What is new, told as `moment`.
    News news(News.Since moment) {
        Map<Id<Development>, News.DevelopmentNews> fresh = new LinkedHashMap<>();
        List<News.StatusNews> changes = new ArrayList<>();
        for (IssueSnapshot issue : view.issues()) {
            for (DevelopmentEntry entry : issue.history()) {
                if (then.lacks(entry.development().id())) {
                    fresh.putIfAbsent(entry.development().id(), new News.DevelopmentNews(issue, entry));
                }
                if (isNewChange(entry, issue.issue().id())) {
                    changes.add(new News.StatusNews(issue, entry));
                }
            }
        }
        changes.sort(Comparator.comparing((News.StatusNews news) -> news.entry().happened().latest()).reversed());
        return new News(moment, sourced(changes), fresh.size(), others(fresh, changes),
                Arrivals.articles(sql, since, until, day), ratings(), positions(), events());
    }

    /// The same changes with what they cite, which a view at a glance leaves out.
    private List<News.StatusNews> sourced(List<News.StatusNews> changes) {
        Sources sources = Sources.of(sql, until, changes.stream()
                .flatMap(change -> change.entry().development().content().citations().stream()).toList()).on(day);
        return changes.stream().map(change -> new News.StatusNews(change.issue(),
                change.entry().with(sources.of(change.entry().development().content().citations())))).toList();
    }

    private static List<News.DevelopmentNews> others(
            Map<Id<Development>, News.DevelopmentNews> fresh, List<News.StatusNews> changes) {
        Set<Id<Development>> told = changes.stream().map(change -> change.entry().development().id())
                .collect(Collectors.toSet());
        return fresh.values().stream().filter(news -> !told.contains(news.entry().development().id()))
                .sorted(Comparator.comparing((News.DevelopmentNews news) -> news.entry().happened().latest())
                        .reversed()).toList();
    }

    private boolean isNewChange(DevelopmentEntry entry, Id<Issue> issue) {
        if (entry.change() == null || entry.change().from() == entry.change().to()) {
            return false;
        }
        int level = entry.change().to();
        return !then.said(entry.development().id(),
                before -> before.levelOn(issue).map(LevelChoice::level).filter(set -> set == level).isPresent());
    }

    /// A commitment whose ratings say what they said stands where it stood.
    private List<News.RatingNews> ratings() {
        Then<Rating> was = then(Commitments.RATINGS, rating -> true);
        Set<Id<Commitment>> rated = Stream.concat(
                        now(Commitments.RATINGS, was).map(Stored::content), was.there().values().stream())
                .map(Rating::commitment).collect(Collectors.toSet());
        Map<Id<Commitment>, List<Stored<Rating>>> now = Commitments.ratings(sql, until, rated);
        Map<Id<Commitment>, List<Stored<Rating>>> before = Commitments.ratings(sql, since, rated);
        return Records.known(sql, Commitments.KIND, until, rated).stream()
                .filter(commitment -> !commitment.content().made().earliest().isAfter(day))
                .flatMap(commitment -> inForce(now, commitment).flatMap(rating -> {
                    CommitmentState stood = inForce(before, commitment)
                            .filter(old -> old.content().party().equals(rating.content().party()))
                            .map(old -> old.content().state()).findFirst().orElse(CommitmentState.NOT_RATED);
                    return stood == rating.content().state()
                            ? Stream.of() : Stream.of(new News.RatingNews(commitment, rating, stood));
                }))
                .sorted(Comparator.comparing((News.RatingNews news) -> news.rating().content().since().latest())
                        .reversed())
                .toList();
    }

    /// What stands now of what changed, oldest recording first.
    private <T extends Content> Stream<Stored<T>> now(Kind<T> kind, Then<T> was) {
        return Records.known(sql, kind, until, was.changed()).stream();
    }

    private Stream<Stored<Rating>> inForce(
            Map<Id<Commitment>, List<Stored<Rating>>> ratings, Stored<Commitment> commitment) {
        var standing = CommitmentStanding.of(ratings.getOrDefault(commitment.id(), List.of()), day, zone);
        return Stream.concat(Stream.ofNullable(standing.whole()), standing.parts().stream());
    }

    private List<News.PositionNews> positions() {
        Then<Position> was = then(Positions.KIND, position -> true);
        return now(Positions.KIND, was)
                .filter(position -> !position.content().stated().earliest().isAfter(day))
                .filter(position -> !was.said(position.id(),
                        before -> before.text().equals(position.content().text())))
                .flatMap(position -> view.issues().stream()
                        .filter(issue -> issue.issue().id().equals(position.content().issue()))
                        .map(issue -> new News.PositionNews(issue, position)))
                .sorted(Comparator.comparing((News.PositionNews news) -> news.position().content().stated().latest())
                        .reversed())
                .toList();
    }

    private List<Stored<Event>> events() {
        Then<Event> was = then(Events.KIND, event -> true);
        LocalDate sinceDay = Instant.ofEpochMilli(since).atZone(zone).toLocalDate();
        List<Stored<Event>> held = Records.known(sql, Events.KIND, until, "k.held_to <= ? and k.held_to > ?",
                day.toEpochDay(), sinceDay.toEpochDay());
        Stream<Stored<Event>> earlier = now(Events.KIND, was).filter(event -> was.lacks(event.id()))
                .filter(event -> !event.content().when().latest().isAfter(sinceDay)
                        && !event.content().when().latest().isAfter(day));
        return Stream.concat(held.stream(), earlier)
                .sorted(Comparator.comparing((Stored<Event> event) -> event.content().when().latest()).reversed())
                .toList();
    }
}
