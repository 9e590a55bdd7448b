package org.rapporteur.service.events;

import java.util.List;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;

/// One event with what belongs to it, at a date.
///
/// @param event the event
/// @param issues the issues that it bears on, as far as they were on record
/// @param people who took part
/// @param sources what it rests on
/// @param readouts its readouts side by side
/// @param developments what happened on its days, in the order of the days; empty where these are
///     not known to the day
/// @param commitments what was promised at it, or on its days
/// @param offers articles that may be readouts of it, likeliest first
/// @param parties whose account a readout can be, the sides first
/// @param asOf the dates of the view
/// @param recordable whether one can record here: the view shows all that is recorded
public record EventAt(
        Stored<Event> event,
        List<Stored<Issue>> issues,
        List<Attendee> people,
        List<Source> sources,
        ReadoutGrid readouts,
        List<Stored<Development>> developments,
        List<Stored<Commitment>> commitments,
        List<ReadoutOffer> offers,
        List<String> parties,
        AsOf asOf,
        boolean recordable) {
    /// Somebody who took part.
    ///
    /// @param posts the posts that may have been held on the event's days
    public record Attendee(Stored<Person> person, List<Person.Post> posts) {
        public Attendee {
            posts = List.copyOf(posts);
        }
    }

    public EventAt {
        issues = List.copyOf(issues);
        people = List.copyOf(people);
        sources = List.copyOf(sources);
        developments = List.copyOf(developments);
        commitments = List.copyOf(commitments);
        offers = List.copyOf(offers);
        parties = List.copyOf(parties);
    }
}
