package org.rapporteur.service.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.db.Sql;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.repository.Commitments;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Events;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Kind;
import org.rapporteur.repository.People;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Trackers;
import org.rapporteur.repository.UnitedPeople;
import org.rapporteur.service.Sources;

/// Reads one event with what belongs to it.
///
/// @param asOf the dates of the view
/// @param known the instant up to which the ledger is read
/// @param recordable whether one can record in the view; only then is anything proposed
/// @param reader reads readouts
record EventReading(AsOf asOf, long known, boolean recordable, Suggestions.Reader reader) {
    /// The event `id`.
    ///
    /// @throws UserProblem if there was none
    EventAt of(Sql sql, Id<Event> id) {
        Stored<Event> event = Records.find(sql, Events.KIND, id, known)
                .orElseThrow(() -> new UserProblem("eventNotThen"));
        Event content = UnitedPeople.at(sql, known).in(event.content());
        return new EventAt(
                event, all(sql, Issues.KIND, content.issues()).sorted(
                        Comparator.comparingInt((Stored<Issue> issue) -> issue.content().rank())).toList(),
                all(sql, People.KIND, content.people()).map(person -> attendee(person, content.when())).toList(),
                Sources.of(sql, known, content.citations()).on(asOf.effective()).of(content.citations()),
                new SideBySide(sql, known, recordable ? reader : null).of(event, asOf.effective()),
                developments(sql, content.when()), commitments(sql, event),
                recordable ? new ReadoutOffers(sql, reader).of(event) : List.of(),
                parties(sql), asOf, recordable);
    }

    /// The names of the tracker's parties, the sides first.
    static List<String> parties(Sql sql) {
        return Trackers.only(sql).content().parties().stream()
                .sorted(Comparator.comparing(Party::side).reversed()).map(Party::name).toList();
    }

    private <T extends Content> Stream<Stored<T>> all(Sql sql, Kind<T> kind, List<Id<T>> ids) {
        return ids.stream().flatMap(id -> Records.find(sql, kind, id, known).stream());
    }

    private static EventAt.Attendee attendee(Stored<Person> person, When when) {
        return new EventAt.Attendee(person, Stream.concat(
                person.content().postsOn(when.earliest()).stream(),
                person.content().postsOn(when.latest()).stream()).distinct().toList());
    }

    private List<Stored<Development>> developments(Sql sql, When when) {
        if (!isKnownToDays(when)) {
            return List.of();
        }
        return Records.known(sql, Developments.KIND, known, "k.happened_from >= ? and k.happened_to <= ?",
                        when.earliest().toEpochDay(), when.latest().toEpochDay()).stream()
                .filter(one -> !one.content().happened().earliest().isAfter(asOf.effective()))
                .sorted(Comparator.comparing(one -> one.content().happened().latest())).toList();
    }

    private List<Stored<Commitment>> commitments(Sql sql, Stored<Event> event) {
        return Records.known(sql, Commitments.KIND, known, "1").stream()
                .filter(one -> !one.content().made().earliest().isAfter(asOf.effective()))
                .filter(one -> event.id().equals(one.content().event())
                        || one.content().event() == null && isWithin(one.content().made(), event.content().when()))
                .toList();
    }

    private static boolean isWithin(When made, When when) {
        return isKnownToDays(when) && !made.earliest().isBefore(when.earliest())
                && !made.latest().isAfter(when.latest());
    }

    private static boolean isKnownToDays(When when) {
        LocalDate first = when.earliest();
        return ChronoUnit.DAYS.between(first, when.latest()) <= EventDesk.SOME_DAYS;
    }
}
