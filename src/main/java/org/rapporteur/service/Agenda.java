package org.rapporteur.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStanding;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.repository.Arrivals;
import org.rapporteur.repository.Briefs;
import org.rapporteur.repository.Commitments;
import org.rapporteur.repository.Events;
import org.rapporteur.repository.Lookouts;
import org.rapporteur.repository.Records;

/// What follows from a view for the officer's day. All of it counts to the view's date.
final class Agenda {
    /// How many days before it happens an event is shown, and how many before it is due a promise.
    private static final int EVENTS_AHEAD = 60;
    private static final int PROMISES_AHEAD = 30;

    private final Sql sql;
    private final TrackerSnapshot view;
    private final Map<Id<Issue>, Standing> standings;
    private final long known;
    private final LocalDate day;
    private final boolean present;

    /// The agenda of `view`, which reads the ledger up to the instant `known`; what waits in the inbox waits
    /// where that is `present`.
    Agenda(Sql sql, TrackerSnapshot view, Map<Id<Issue>, Standing> standings, long known, boolean present) {
        this.present = present;
        this.sql = sql;
        this.view = view;
        this.standings = standings;
        this.known = known;
        this.day = view.asOf().effective();
    }

    /// What waits: what has a day by that day, then the rest, the most pressing first.
    List<DoNext> doNext() {
        var tasks = new ArrayList<DoNext>();
        Records.known(sql, Lookouts.TASKS, known, "k.done = 0").forEach(task ->
                tasks.add(new DoNext.Todo(task, inView(task.content().issues()))));
        tasks.addAll(events());
        tasks.addAll(promises());
        view.issues().forEach(issue -> forecast(issue).ifPresent(tasks::add));
        tasks.sort(Comparator.comparing(Agenda::lastDay));
        if (!view.issues().isEmpty() && !Arrivals.anyArticle(sql)) {
            tasks.addFirst(new DoNext.FirstArticle());
        }
        if (present) {
            Arrivals.inbox(sql, known).map(this::inbox).ifPresent(tasks::add);
        }
        view.issues().stream().filter(this::sentenceIsOld)
                .forEach(issue -> tasks.add(new DoNext.Sentence(issue, standings.get(issue.issue().id()))));
        view.issues().stream()
                .filter(issue -> issue.status().trend() != Direction.STEADY)
                .filter(issue -> issue.issue().content().points().isEmpty())
                .forEach(issue -> tasks.add(new DoNext.Points(issue)));
        return tasks;
    }

    private static LocalDate lastDay(DoNext task) {
        When due = task.due();
        return due == null ? LocalDate.MAX : due.latest();
    }

    private List<IssueSnapshot> inView(List<Id<Issue>> ids) {
        return view.issues().stream().filter(issue -> ids.contains(issue.issue().id())).toList();
    }

    private List<DoNext> events() {
        List<Stored<Event>> ahead = Records.known(sql, Events.KIND, known, "k.held_to >= ? and k.held_from <= ?",
                day.toEpochDay(), day.plusDays(EVENTS_AHEAD).toEpochDay());
        if (ahead.isEmpty()) {
            return List.of();
        }
        List<String> briefed = Records.known(sql, Briefs.KIND, known, "k.issued_from <= ?", day.toEpochDay()).stream()
                .map(Stored::content).map(Brief::meeting).filter(meeting -> !meeting.isBlank()).toList();
        return ahead.stream().<DoNext>map(event -> new DoNext.Upcoming(event, inView(event.content().issues()),
                isMeeting(event.content()) && briefed.stream().noneMatch(meeting -> names(meeting, event.content()))))
                .toList();
    }

    private static boolean isMeeting(Event event) {
        return event.form() == EventForm.MEETING || event.form() == EventForm.CALL || event.form() == EventForm.VISIT;
    }

    /// By its name, or by its day: what a brief is for is told as "meeting of 29 April 2024".
    private static boolean names(String meeting, Event event) {
        String one = meeting.toLowerCase(Locale.ROOT);
        String other = event.name().toLowerCase(Locale.ROOT);
        return one.contains(other) || other.contains(one) || isDayOf(event, meeting);
    }

    private static boolean isDayOf(Event event, String meeting) {
        try {
            When day = DateReading.read(meeting);
            return !day.earliest().isBefore(event.when().earliest()) && !day.latest().isAfter(event.when().latest());
        } catch (UserProblem noDate) {
            return false;
        }
    }

    private List<DoNext> promises() {
        List<Stored<Commitment>> due = Records.known(sql, Commitments.KIND, known, "k.made_from <= ? and k.due_to <= ?",
                day.toEpochDay(), day.plusDays(PROMISES_AHEAD).toEpochDay());
        Map<Id<Commitment>, List<Stored<Rating>>> ratings =
                Commitments.ratings(sql, known, due.stream().map(Stored::id).toList());
        return due.stream().<DoNext>map(promise -> new DoNext.Promised(promise, promise.content().due(),
                        CommitmentStanding.of(ratings.getOrDefault(promise.id(), List.of()), day,
                                view.tracker().content().zone())))
                .filter(promised -> !((DoNext.Promised) promised).standing().isSettled())
                .toList();
    }

    private DoNext inbox(Arrivals.Waiting waiting) {
        LocalDate oldest = waiting.oldest().atZone(view.tracker().content().zone()).toLocalDate();
        return new DoNext.Inbox(waiting.count(), Math.max(0, ChronoUnit.DAYS.between(oldest, day)));
    }

    /// Only the newest assessment of an issue counts: it stands for those before it.
    private Optional<DoNext> forecast(IssueSnapshot issue) {
        return issue.history().stream().filter(entry -> assessment(entry) != null).findFirst()
                .filter(entry -> assessment(entry).by() != null && !assessment(entry).by().latest().isAfter(day))
                .map(entry -> new DoNext.Forecast(issue, entry, assessment(entry).by()));
    }

    /// Nobody writes a sentence for a day before that of one that is written.
    private boolean sentenceIsOld(IssueSnapshot issue) {
        Standing last = issue.issue().content().standing();
        if (issue.status().newest() == null || last != null && last.asOf().isAfter(day)) {
            return false;
        }
        Standing standing = standings.get(issue.issue().id());
        return standing == null || standing.asOf().isBefore(issue.status().newest().earliest());
    }

    private static Assessment assessment(DevelopmentEntry entry) {
        return entry.development().content().assessment();
    }
}
