package org.rapporteur.service.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Content;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Person;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Events;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.People;
import org.rapporteur.repository.Readouts;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.UnitedPeople;
import org.rapporteur.service.Citing;
import org.rapporteur.service.Done;
import org.rapporteur.service.Lately;
import org.rapporteur.service.NewReadout;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.service.SourceRef;

/// Meetings, calls, visits and days on which something is due, past and ahead, with the accounts
/// that the sides gave of them.
public final class EventDesk {
    /// An event near the date of an article.
    ///
    /// @param days how many days lie between the two; 0 where they may meet
    /// @param there whether the article is a readout of it already
    public record Near(Stored<Event> event, long days, boolean there) {}

    /// What a readout may turn into, as proposed for an article.
    ///
    /// @param events the events, the nearest by date first
    /// @param official whether the article carries official words
    /// @param party whose account it seems to be, or empty
    /// @param parties whose account it can be
    public record Proposed(List<Near> events, boolean official, String party, List<String> parties) {}

    /// The longest event that is known to its days: what happened meanwhile belongs to it.
    static final int SOME_DAYS = 14;

    /// What the answer depends on, but for the changes of the ledger.
    private record Asked(Id<Event> event, AsOf asOf, boolean recordable, Map<String, String> turnedDown) {}

    private final OpenTracker open;
    private final Suggesting suggesting;
    private final Lately<AsOf, List<EventLine>> lines = new Lately<>(1);
    private final Lately<Asked, EventAt> lately = new Lately<>(8);

    /// The events of `open`; `suggesting` reads their readouts.
    public EventDesk(OpenTracker open, Suggesting suggesting) {
        this.open = open;
        this.suggesting = suggesting;
    }

    /// All events that were on record at the knowledge date of `asOf`, the last first.
    public List<EventLine> all(AsOf asOf) {
        return open.read(sql -> lines.of(sql, asOf, () -> all(sql, asOf)));
    }

    private List<EventLine> all(Sql sql, AsOf asOf) {
        long known = known(asOf);
        Map<Id<Issue>, Stored<Issue>> issues = byId(Records.known(sql, Issues.KIND, known, "1"));
        Map<Id<Person>, Stored<Person>> people = byId(Records.known(sql, People.KIND, known, "1"));
        Map<Id<Event>, Long> readouts = readouts(sql, known, asOf.effective());
        UnitedPeople united = UnitedPeople.at(sql, known);
        return Records.known(sql, Events.KIND, known, "1").stream()
                .sorted(Comparator.comparing((Stored<Event> event) -> event.content().when().latest()).reversed())
                .map(event -> new EventLine(event,
                        contents(event.content().issues(), issues).map(Issue::name).toList(),
                        contents(united.in(event.content()).people(), people).map(Person::name).toList(),
                        readouts.getOrDefault(event.id(), 0L).intValue(),
                        isUpcoming(event.content(), asOf.effective())))
                .toList();
    }

    /// How many readouts of each event may have been out by the end of `day`, as its page shows them.
    private static Map<Id<Event>, Long> readouts(Sql sql, long known, LocalDate day) {
        List<Stored<Readout>> all = Records.known(sql, Readouts.KIND, known, "1");
        Set<Id<Article>> articles = all.stream().map(one -> one.content().article()).collect(Collectors.toSet());
        Set<Id<Article>> out = Records.known(sql, Articles.KIND, known, articles).stream()
                .filter(one -> one.content().published() == null
                        || !one.content().published().earliest().isAfter(day))
                .map(Stored::id).collect(Collectors.toSet());
        return all.stream().filter(one -> out.contains(one.content().article()))
                .collect(Collectors.groupingBy(one -> one.content().event(), Collectors.counting()));
    }

    /// The events that may still lie ahead on the day of `asOf`, the next first.
    public List<EventLine> upcoming(AsOf asOf) {
        return all(asOf).stream().filter(EventLine::upcoming).toList().reversed();
    }

    /// One event with what belongs to it.
    ///
    /// @throws UserProblem if there was no such event at the knowledge date
    public EventAt at(Id<Event> id, AsOf asOf) {
        boolean recordable = asOf.known() == null
                || !asOf.known().isBefore(LocalDate.now(open.clock().withZone(open.zone())));
        return open.read(sql -> lately.of(sql, new Asked(id, asOf, recordable, TurnedDown.all(sql)),
                () -> new EventReading(asOf, known(asOf), recordable, suggesting.reader()).of(sql, id)));
    }

    /// Records an event and, unless `readout` is null, that article as its first readout: one gesture.
    ///
    /// @param party whose account the readout is, or empty
    /// @throws UserProblem if it has no name, or a quote is not in its article
    public Done<Id<Event>> addWithReadout(
            List<SourceRef> sources, Register.Making<Event> making, @Nullable Id<Article> readout, String party) {
        return Done.of(open.record("add event", gesture -> {
            List<Citation> citations = sources.stream().map(source -> Citing.cite(gesture, source)).toList();
            Event event = making.apply(citations, Citing.marking(gesture.sql(), null, citations));
            if (event.name().isBlank()) {
                throw new UserProblem("eventNameMissing");
            }
            Id<Event> id = gesture.add(event);
            if (readout != null) {
                NewReadout.add(gesture, id, readout, party);
            } else {
                Citing.fileCited(gesture, sources);
            }
            return id;
        }));
    }

    /// Deletes an event with its readouts; their articles stay.
    ///
    /// @throws UserProblem if there is none
    public Done<Id<Event>> delete(Id<Event> id) {
        return Done.of(open.record("delete event", gesture -> {
            Records.find(gesture.sql(), Events.KIND, id).orElseThrow(() -> new UserProblem("recordGone"));
            Readouts.of(gesture.sql(), id, Records.NOW).forEach(readout -> gesture.delete(readout.id()));
            gesture.delete(id);
            return id;
        }));
    }

    /// Of which events `article` may be a readout, and whose account it seems to be.
    public Proposed proposed(Id<Article> id) {
        var reader = suggesting.reader();
        return open.read(sql -> {
            Stored<Article> article = Citing.article(sql, id);
            Map<Id<Event>, Boolean> there = Records.heads(sql, Readouts.KIND).stream()
                    .filter(readout -> readout.content().article().equals(id))
                    .collect(Collectors.toMap(readout -> readout.content().event(), readout -> true, (a, b) -> a));
            var offers = new ReadoutOffers(sql, reader);
            return new Proposed(
                    near(sql, article.content().published(), there), ReadoutOffers.isOfficial(article.content()),
                    offers.party(article, offers.outlet(article)), EventReading.parties(sql));
        });
    }

    private static List<Near> near(Sql sql, @Nullable When published, Map<Id<Event>, Boolean> there) {
        return Records.heads(sql, Events.KIND).stream()
                .sorted(Comparator.comparing((Stored<Event> event) -> event.content().when().latest()).reversed())
                .map(event -> new Near(event,
                        published == null ? 0 : distance(event.content().when(), published),
                        there.containsKey(event.id())))
                .sorted(Comparator.comparingLong(Near::days)).toList();
    }

    /// How many days lie between two dates; 0 where they may meet.
    static long distance(When one, When other) {
        long before = ChronoUnit.DAYS.between(one.latest(), other.earliest());
        long after = ChronoUnit.DAYS.between(other.latest(), one.earliest());
        return Math.max(0, Math.max(before, after));
    }

    /// Whether `event` may still lie ahead on `day`, that day included.
    static boolean isUpcoming(Event event, LocalDate day) {
        return !event.when().latest().isBefore(day);
    }

    private long known(AsOf asOf) {
        return asOf.known() == null ? Records.NOW : asOf.knownUntil(open.zone()).toEpochMilli();
    }

    private static <T extends Content> Map<Id<T>, Stored<T>> byId(List<Stored<T>> all) {
        return all.stream().collect(Collectors.toMap(Stored::id, Function.identity()));
    }

    private static <T extends Content> Stream<T> contents(
            List<Id<T>> ids, Map<Id<T>, Stored<T>> all) {
        return ids.stream().flatMap(id -> Optional.ofNullable(all.get(id)).stream()).map(Stored::content);
    }
}
