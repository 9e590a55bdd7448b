package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Content;
import org.rapporteur.model.Event;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tripwire;
import org.rapporteur.service.events.EventDesk;
import org.rapporteur.service.events.Suggesting;
import org.rapporteur.service.people.PeopleDesk;

/// Events, positions, links, promises with their ratings, tripwires, flags and posts on any day, as
/// known on any day, are what a plain replay of the recordings, one after the other, arrives at; over
/// random histories in a real file.
class AsOfProperties {
    private static final int DAYS = 24;
    private static final int VIEWS = 12;

    @Property(tries = 34, shrinking = ShrinkingMode.OFF)
    void anyViewIsWhatAReplayArrivesAt(@ForAll Random random) throws IOException {
        RecordedHistory.of(random, DAYS, history -> {
            for (int view = 0; view < VIEWS; view++) {
                var asOf = new AsOf(RecordedHistory.START.plusDays(random.nextInt(140) - 5),
                        RecordedHistory.FIRST.plusDays(random.nextInt(DAYS + 2)));
                Map<Id<? extends Content>, Content> known = history.known(asOf.known());
                IssueAround around = new IssueDesk(history.open).at(history.issue, asOf).around();
                assertView(history, known, around, asOf);
                assertLookouts(history, known, around, asOf);
            }
        });
    }

    private static void assertView(RecordedHistory history, Map<Id<? extends Content>, Content> known,
            IssueAround around, AsOf asOf) {
        var desk = new EventDesk(history.open, new Suggesting(history.open));

        assertEquals(events(known, asOf.effective()), desk.all(asOf).stream().collect(Collectors.toMap(
                line -> line.event().id(), line -> Map.entry(line.event().content(), line.upcoming()))), asOf.toString());
        assertEquals(begun(history, known, asOf.effective(), true), ids(around.past()), asOf.toString());
        assertEquals(begun(history, known, asOf.effective(), false), ids(around.ahead()), asOf.toString());
        for (IssueAround.Stance stance : around.stances()) {
            assertStance(history, stance, asOf);
        }
        assertEquals(ties(known, asOf.effective()), around.ties().stream().map(
                tie -> List.of(tie.link().id(), tie.link().content(), tie.name())).collect(Collectors.toSet()),
                asOf.toString());
    }

    /// Flags up to the end of their month, tripwires whenever they stood, people with the posts that
    /// they may have held, promises with the rating in force.
    private static void assertLookouts(RecordedHistory history, Map<Id<? extends Content>, Content> known,
            IssueAround around, AsOf asOf) {
        LocalDate day = asOf.effective();

        assertEquals(of(known, Flag.class, flag -> !flag.month().latest().isBefore(day)), contents(around.flags()));
        assertEquals(of(known, Tripwire.class, tripwire -> true),
                contents(around.tripwires().stream().map(IssueAround.Wire::tripwire).toList()));
        var people = new PeopleDesk(history.open).at(asOf);
        assertEquals(of(known, Person.class, person -> true),
                contents(people.stream().map(PeopleDesk.Line::person).toList()));
        people.forEach(line -> assertEquals(line.person().content().posts().stream()
                .filter(post -> post.from() == null || !post.from().earliest().isAfter(day))
                .filter(post -> post.until() == null || !post.until().latest().isBefore(day)).toList(), line.posts()));
        assertEquals(of(known, Commitment.class, promise -> !promise.made().earliest().isAfter(day)),
                contents(around.pledges().stream().map(IssueAround.Pledge::commitment).toList()));
        around.pledges().forEach(pledge -> assertEquals(
                rated(known, pledge.commitment().id(), day), pledge.standing().state(), asOf.toString()));
    }

    private static <T extends Content> Map<Id<? extends Content>, Content> of(
            Map<Id<? extends Content>, Content> known, Class<T> type, Predicate<T> stands) {
        var found = new HashMap<Id<? extends Content>, Content>();
        known.forEach((id, content) -> {
            if (type.isInstance(content) && stands.test(type.cast(content))) {
                found.put(id, content);
            }
        });
        return found;
    }

    private static <T extends Content> Map<Id<? extends Content>, Content> contents(List<Stored<T>> records) {
        return records.stream().collect(Collectors.toMap(Stored::id, Stored::content));
    }

    /// Of the ratings that must have begun by `day`, the one that began last; of two the later begun
    /// at the earliest, then the later recorded.
    private static CommitmentState rated(
            Map<Id<? extends Content>, Content> known, Id<Commitment> promise, LocalDate day) {
        var state = CommitmentState.NOT_RATED;
        LocalDate latest = LocalDate.MIN;
        LocalDate earliest = LocalDate.MIN;
        for (Content content : known.values()) {
            if (content instanceof Rating rating && rating.commitment().equals(promise)
                    && !rating.since().latest().isAfter(day)) {
                int order = Comparator.<LocalDate>naturalOrder().compare(rating.since().latest(), latest);
                if (order > 0 || order == 0 && !rating.since().earliest().isBefore(earliest)) {
                    state = rating.state();
                    latest = rating.since().latest();
                    earliest = rating.since().earliest();
                }
            }
        }
        return state;
    }

    /// Every event that stood, and whether it may still lie ahead.
    private static Map<Id<? extends Content>, Map.Entry<Event, Boolean>> events(
            Map<Id<? extends Content>, Content> known, LocalDate day) {
        var events = new HashMap<Id<? extends Content>, Map.Entry<Event, Boolean>>();
        known.forEach((id, content) -> {
            if (content instanceof Event event) {
                events.put(id, Map.entry(event, !event.when().latest().isBefore(day)));
            }
        });
        return events;
    }

    /// The events of the issue that had begun by `day`, or had not: days from the first of them, a
    /// month when it is over.
    private static Set<Id<? extends Content>> begun(
            RecordedHistory history, Map<Id<? extends Content>, Content> known, LocalDate day, boolean begun) {
        var ids = new HashSet<Id<? extends Content>>();
        known.forEach((id, content) -> {
            if (content instanceof Event event && event.issues().contains(history.issue)) {
                boolean month = event.when().date().toString().length() == "2024-01".length();
                LocalDate from = month ? event.when().latest() : event.when().earliest();
                if (!from.isAfter(day) == begun) {
                    ids.add(id);
                }
            }
        });
        return ids;
    }

    private static Set<Id<? extends Content>> ids(List<Stored<Event>> events) {
        return events.stream().map(Stored::id).collect(Collectors.toSet());
    }

    /// What a party surely said last is its present position, else what it may have said.
    private static void assertStance(RecordedHistory history, IssueAround.Stance stance, AsOf asOf) {
        List<Position> said = saidBy(history, stance.party(), asOf.known());
        List<Position> possible = said.stream()
                .filter(one -> !one.stated().earliest().isAfter(asOf.effective())).toList();
        Position sure = replay(said, asOf.effective());
        IssueAround.Held present = stance.present();

        assertEquals(possible.size(), stance.held().size(), asOf.toString());
        assertEquals(possible.isEmpty(), present == null, asOf.toString());
        if (present != null && sure != null) {
            assertEquals(sure, present.position().content(), asOf.toString());
        } else if (present != null) {
            assertEquals(true, present.possibly() && possible.contains(present.position().content()), asOf.toString());
        }
    }

    /// The positions of a party that stood, in the order in which they were recorded.
    private static List<Position> saidBy(RecordedHistory history, String party, LocalDate known) {
        return history.known(known).values().stream().filter(Position.class::isInstance).map(Position.class::cast)
                .filter(one -> one.party().equals(party)).toList();
    }

    /// Walks the days; on each, what must have been stated by then takes the place of what was.
    private static @Nullable Position replay(List<Position> said, LocalDate until) {
        Position present = null;
        var waiting = new ArrayList<>(said);
        for (LocalDate day = RecordedHistory.START; !day.isAfter(until); day = day.plusDays(1)) {
            LocalDate today = day;
            List<Position> now = waiting.stream().filter(one -> one.stated().latest().equals(today))
                    .sorted(Comparator.comparing(one -> one.stated().earliest())).toList();
            present = now.isEmpty() ? present : now.getLast();
            waiting.removeAll(now);
        }
        return present;
    }

    /// The links that had begun, each with the name of the event that it comes from; none where that
    /// no longer stood.
    private static Set<List<Object>> ties(Map<Id<? extends Content>, Content> known, LocalDate day) {
        var ties = new HashSet<List<Object>>();
        known.forEach((id, content) -> {
            if (content instanceof Link link && !link.when().earliest().isAfter(day)) {
                ties.add(List.of(id, link, known.get(link.source()) instanceof Event event ? event.name() : ""));
            }
        });
        return ties;
    }
}
