package org.rapporteur.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Content;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.When;

/// A tracker in which on each day one event, position, link, promise, rating, tripwire, flag or
/// person is added, worded anew, deleted or taken back, by chance; and a plain list of what was
/// recorded on which day.
final class RecordedHistory implements AutoCloseable {
    /// When the first record is made: long after the days of which the records speak.
    static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    /// The first day of which a record may speak.
    static final LocalDate START = LocalDate.of(2024, 1, 1);

    /// What `id` said from `day` on; nothing where `content` is null.
    record Step(LocalDate day, Id<? extends Content> id, @Nullable Content content) {}

    /// A clock that goes on by a day at a time.
    private static final class Days extends Clock {
        private LocalDate day = FIRST;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        }
    }

    final OpenTracker open;
    final Id<Issue> issue;
    final List<Step> steps = new ArrayList<>();
    private final Days clock = new Days();
    private final Random random;
    private final Register register;
    private final RevisionId scale;
    private @Nullable UUID undoable;

    RecordedHistory(Path file, Random random) {
        this.random = random;
        open = OpenTracker.create(file, Tracker.between("Northland", "Southland", ZoneOffset.UTC), "Officer", clock,
                Changes.immediate());
        issue = Fixtures.issue(open, "Fish");
        register = new Register(open);
        scale = register.all(Scale.class).getFirst().revision();
    }

    /// Records on `days` days.
    void go(int days) {
        for (int n = 0; n < days; n++) {
            clock.day = clock.day.plusDays(1);
            Map<Id<? extends Content>, Content> there = known(clock.day);
            if (undoable != null && random.nextInt(6) == 0) {
                takeBack();
            } else if (there.isEmpty() || random.nextInt(5) < 3) {
                add();
            } else {
                change(new ArrayList<>(there.keySet()).get(random.nextInt(there.size())));
            }
        }
    }

    /// What stood at the end of `day`: each record as it was last worded by then.
    Map<Id<? extends Content>, Content> known(LocalDate day) {
        var known = new LinkedHashMap<Id<? extends Content>, Content>();
        for (Step step : steps) {
            if (!step.day().isAfter(day)) {
                known.remove(step.id());
                if (step.content() != null) {
                    known.put(step.id(), step.content());
                }
            }
        }
        return known;
    }

    private void add() {
        switch (random.nextInt(8)) {
            case 0 -> add(Event.class, event());
            case 1 -> add(Position.class, position());
            case 2 -> add(Flag.class, flag());
            case 3 -> add(Tripwire.class, tripwire());
            case 4 -> add(Person.class, person());
            case 5 -> add(Commitment.class, commitment());
            case 6 -> rate();
            default -> {
                List<Id<? extends Content>> events = events();
                if (events.isEmpty()) {
                    add(Event.class, event());
                } else {
                    add(Link.class, link(events.get(random.nextInt(events.size()))));
                }
            }
        }
    }

    private void rate() {
        List<Id<? extends Content>> commitments = new ArrayList<>();
        known(clock.day).forEach((id, content) -> {
            if (content instanceof Commitment) {
                commitments.add(id);
            }
        });
        if (commitments.isEmpty()) {
            add(Commitment.class, commitment());
        } else {
            add(Rating.class, rating(new Id<>(commitments.get(random.nextInt(commitments.size())).value())));
        }
    }

    private List<Id<? extends Content>> events() {
        var events = new ArrayList<Id<? extends Content>>();
        known(clock.day).forEach((id, content) -> {
            if (content instanceof Event) {
                events.add(id);
            }
        });
        return events;
    }

    private <T extends Content> void add(Class<T> type, T content) {
        var done = register.add(type, List.of(), (citations, marking) -> content);
        note(done.change(), done.result(), content);
    }

    private void change(Id<? extends Content> id) {
        switch (known(clock.day).get(id)) {
            case Event was -> change(Event.class, id, event());
            case Position was -> change(Position.class, id, position());
            case Link was -> change(Link.class, id, link(was.source()));
            case Flag was -> change(Flag.class, id, flag());
            case Tripwire was -> change(Tripwire.class, id, tripwire());
            case Person was -> change(Person.class, id, person());
            case Commitment was -> change(Commitment.class, id, commitment());
            case Rating was -> change(Rating.class, id, rating(was.commitment()));
            default -> throw new IllegalStateException("no such kind here");
        }
    }

    private <T extends Content> void change(Class<T> type, Id<? extends Content> id, T content) {
        Id<T> one = new Id<>(id.value());
        if (random.nextInt(3) == 0) {
            note(register.delete(type, one).change(), id, null);
        } else {
            note(register.revise(type, one, List.of(), List.of(), (citations, marking) -> content).change(), id, content);
        }
    }

    private void note(UUID change, Id<? extends Content> id, @Nullable Content content) {
        undoable = change;
        steps.add(new Step(clock.day, id, content));
    }

    /// The last step is taken back: its record says again what it said before.
    private void takeBack() {
        open.undo(undoable);
        undoable = null;
        Id<? extends Content> id = steps.getLast().id();
        var before = new HashMap<Id<? extends Content>, Content>();
        steps.subList(0, steps.size() - 1).forEach(step -> before.put(step.id(), step.content()));
        steps.add(new Step(clock.day, id, before.get(id)));
    }

    private Event event() {
        List<Id<Issue>> on = random.nextInt(4) == 0 ? List.of() : List.of(issue);
        return new Event("Talks " + random.nextInt(1000), EventForm.MEETING, When.of(date()), "", on, List.of(),
                "Unclassified", List.of());
    }

    private Position position() {
        return new Position(issue, random.nextBoolean() ? "Northland" : "Southland", "Says " + random.nextInt(1000),
                When.of(date()), null, "Unclassified", List.of());
    }

    private Link link(Id<?> source) {
        return new Link(source, issue, LinkForm.values()[random.nextInt(LinkForm.values().length)], When.of(date()),
                "", "Unclassified", List.of());
    }

    private Flag flag() {
        PartialDate month = PartialDate.parse(START.plusDays(random.nextInt(140)).toString().substring(0, 7));
        return new Flag(issue, Flag.Form.values()[random.nextInt(2)], month, "May be " + random.nextInt(1000),
                "Unclassified");
    }

    private Tripwire tripwire() {
        return new Tripwire(issue, new LevelChoice(scale, 1 + random.nextInt(5)), "If " + random.nextInt(1000),
                List.of("sign"), null, "Unclassified");
    }

    private Person person() {
        var posts = new ArrayList<Person.Post>();
        for (int n = random.nextInt(3); n > 0; n--) {
            posts.add(new Person.Post("Post " + random.nextInt(1000), random.nextBoolean() ? date() : null,
                    random.nextBoolean() ? date() : null));
        }
        return new Person("Name " + random.nextInt(1000), "", List.of(), "Northland", posts, "", "Unclassified",
                List.of());
    }

    private Commitment commitment() {
        return new Commitment("To do " + random.nextInt(1000), List.of("Northland"), When.of(date()), null,
                List.of(issue), null, List.of(), "Unclassified", List.of());
    }

    private Rating rating(Id<Commitment> commitment) {
        return new Rating(commitment, "", CommitmentState.values()[random.nextInt(CommitmentState.values().length)],
                When.of(date()), "", "Unclassified", List.of());
    }

    private PartialDate date() {
        LocalDate from = START.plusDays(random.nextInt(100));
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.between(from, from);
            case 1 -> PartialDate.between(from, from.plusDays(1 + random.nextInt(9)));
            default -> PartialDate.parse(from.toString().substring(0, 7));
        };
    }

    @Override
    public void close() {
        open.close();
    }
}
