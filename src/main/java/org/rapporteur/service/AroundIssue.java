package org.rapporteur.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStanding;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Development;
import org.rapporteur.model.Dismissal;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.Link;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.Tripwire;
import org.rapporteur.repository.Nearby;
import org.rapporteur.repository.Scales;
import org.rapporteur.repository.Trackers;

/// Reads what stands around one issue: one query for each kind of record, however many there are.
final class AroundIssue {
    private static final Comparator<Stored<Event>> BY_DAY =
            Comparator.<Stored<Event>, LocalDate>comparing(event -> event.content().when().earliest())
                    .thenComparing(event -> event.content().when().latest())
                    .thenComparing(event -> event.id().value());

    private final Sql sql;
    private final Id<Issue> issue;
    private final LocalDate day;
    private final Tracker tracker;
    private final ZoneId zone;
    private final Nearby nearby;
    private final List<Stored<Position>> positions;
    private final List<Stored<Commitment>> commitments;
    private final List<Stored<Rating>> ratings;
    private final List<Stored<Link>> links;
    private final Sources sources;

    private AroundIssue(Sql sql, Id<Issue> issue, AsOf asOf, long known) {
        this.sql = sql;
        this.issue = issue;
        this.day = asOf.effective();
        this.tracker = Trackers.only(sql).content();
        this.zone = tracker.zone();
        this.nearby = new Nearby(sql, known, issue);
        this.positions = nearby.positions();
        this.commitments = nearby.commitments();
        this.ratings = nearby.ratings();
        this.links = nearby.links();
        this.sources = Sources.of(sql, known, Stream.of(positions, commitments, ratings, links)
                .flatMap(List::stream).flatMap(record -> record.content().citations().stream()).toList()).on(day);
    }

    /// What stands around `issue` at `asOf`, as known at the instant `known`.
    static IssueAround read(Sql sql, Id<Issue> issue, AsOf asOf, long known) {
        return new AroundIssue(sql, issue, asOf, known).read();
    }

    private IssueAround read() {
        List<Stored<Event>> events = nearby.events();
        return new IssueAround(stances(), pledges(), ties(),
                events.stream().filter(this::isPast).sorted(BY_DAY.reversed()).toList(),
                events.stream().filter(event -> !isPast(event)).sorted(BY_DAY).toList(),
                wires(),
                nearby.flags().stream().filter(flag -> !flag.content().month().latest().isBefore(day))
                        .sorted(Comparator.comparing(flag -> flag.content().month().earliest())).toList());
    }

    private boolean isPast(Stored<Event> event) {
        return !IssueAround.begun(event.content().when()).isAfter(day);
    }

    private List<IssueAround.Stance> stances() {
        Map<String, List<IssueAround.Held>> byParty = new LinkedHashMap<>();
        tracker.parties().stream().filter(Party::side).forEach(side -> byParty.put(side.name(), new ArrayList<>()));
        Map<Id<Person>, Stored<Person>> names = nearby.speakers();
        positions.stream().map(position -> Dated.of(position, position.content().stated(), zone))
                .filter(dated -> dated.isPossibleOn(day)).sorted(Dated.ORDER.reversed())
                .forEach(dated -> byParty.computeIfAbsent(dated.content().party(), party -> new ArrayList<>())
                        .add(held(dated, names)));
        return byParty.entrySet().stream()
                .map(entry -> new IssueAround.Stance(entry.getKey(), isSide(entry.getKey()), entry.getValue()))
                .toList();
    }

    private boolean isSide(String party) {
        return tracker.parties().stream().anyMatch(one -> one.side() && one.name().equals(party));
    }

    private IssueAround.Held held(Dated<Position> dated, Map<Id<Person>, Stored<Person>> names) {
        Position position = dated.content();
        Stored<Person> speaker = position.speaker() == null ? null : names.get(position.speaker());
        return new IssueAround.Held(dated.stored(), speaker == null ? null : speaker.content().name(),
                !dated.isSureOn(day), sources.of(position.citations()));
    }

    private List<IssueAround.Pledge> pledges() {
        Map<Id<Commitment>, List<Stored<Rating>>> ratings = this.ratings.stream()
                .collect(Collectors.groupingBy(rating -> rating.content().commitment()));
        return commitments.stream()
                .filter(commitment -> !commitment.content().made().earliest().isAfter(day))
                .map(commitment -> pledge(commitment, ratings.getOrDefault(commitment.id(), List.of())))
                .sorted(Comparator.<IssueAround.Pledge, Boolean>comparing(pledge -> pledge.standing().isSettled())
                        .thenComparing(pledge -> pledge.commitment().content().made().latest(),
                                Comparator.reverseOrder())
                        .thenComparing(pledge -> pledge.commitment().id().value()))
                .toList();
    }

    private IssueAround.Pledge pledge(Stored<Commitment> commitment, List<Stored<Rating>> ratings) {
        var standing = CommitmentStanding.of(ratings, day, zone);
        Stored<Rating> whole = standing.whole();
        return new IssueAround.Pledge(commitment, standing, sources.of(commitment.content().citations()),
                whole == null ? List.of() : sources.of(whole.content().citations()));
    }

    /// What stands at the other end of a link.
    private record End(IssueAround.Sort sort, String name, @Nullable Id<Issue> on) {}

    private List<IssueAround.Tie> ties() {
        var ends = new HashMap<UUID, End>();
        nearby.linkedIssues().forEach(end -> ends.put(
                end.id().value(), new End(IssueAround.Sort.ISSUE, end.content().name(), null)));
        nearby.linkedEvents().forEach(end -> ends.put(
                end.id().value(), new End(IssueAround.Sort.EVENT, end.content().name(), null)));
        nearby.linkedDevelopments().forEach(end -> ends.put(
                end.id().value(), new End(IssueAround.Sort.DEVELOPMENT, end.content().what(), on(end.content()))));
        return links.stream()
                .filter(link -> !link.content().when().earliest().isAfter(day))
                .sorted(Comparator.<Stored<Link>, LocalDate>comparing(link -> link.content().when().earliest())
                        .reversed())
                .map(link -> tie(link, ends)).toList();
    }

    private IssueAround.Tie tie(Stored<Link> link, Map<UUID, End> ends) {
        boolean incoming = link.content().target().equals(issue);
        Id<?> other = incoming ? link.content().source() : link.content().target();
        End end = ends.getOrDefault(other.value(), new End(IssueAround.Sort.GONE, "", null));
        return new IssueAround.Tie(
                link, incoming, other, end.sort(), end.name(), end.on(), sources.of(link.content().citations()));
    }

    /// Where a development is seen: on this issue if it can be.
    private @Nullable Id<Issue> on(Development development) {
        return development.isOn(issue) ? issue
                : development.issues().stream().map(OnIssue::issue).findFirst().orElse(null);
    }

    private List<IssueAround.Wire> wires() {
        Map<Id<Development>, Stored<Development>> meeting = nearby.meeting().stream()
                .collect(Collectors.toMap(Stored::id, Function.identity()));
        var levels = new HashMap<LevelChoice, String>();
        Map<UUID, Instant> set = nearby.tripwiresSet();
        Map<Id<Tripwire>, List<Stored<Dismissal>>> turnedDown = nearby.dismissals().stream()
                .collect(Collectors.groupingBy(dismissal -> dismissal.content().tripwire()));
        return nearby.tripwires().stream()
                .map(tripwire -> new IssueAround.Wire(tripwire,
                        levels.computeIfAbsent(tripwire.content().level(), this::levelName),
                        met(tripwire.content(), meeting),
                        set.getOrDefault(tripwire.id().value(), tripwire.recordedAt()),
                        turnedDown.getOrDefault(tripwire.id(), List.of())))
                .sorted(Comparator.<IssueAround.Wire, Boolean>comparing(wire -> wire.met() != null)
                        .thenComparing(wire -> -wire.tripwire().content().level().level()))
                .toList();
    }

    /// The development that met `tripwire`; one that had not happened yet did not meet it.
    private @Nullable Stored<Development> met(Tripwire tripwire, Map<Id<Development>, Stored<Development>> meeting) {
        Stored<Development> met = tripwire.met() == null ? null : meeting.get(tripwire.met());
        return met == null || met.content().happened().earliest().isAfter(day) ? null : met;
    }

    private String levelName(LevelChoice choice) {
        return choice.level() == Scale.NOT_ASSESSED ? "" : Scales.levelName(sql, choice.scale(), choice.level());
    }
}
