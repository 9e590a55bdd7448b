package org.rapporteur.service.people;

import java.util.List;
import org.rapporteur.model.Event;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.service.Stated;

/// All that is known of a person at a date.
///
/// @param posts the posts, the latest first
/// @param said the passages of articles that carry the person's words, newest first
/// @param mentioned the other passages that name the person, newest first
/// @param maybe passages that may name the person or somebody else of the family name, newest first
/// @param positions what the person stated, newest first
/// @param events in which the person takes part, the latest first
/// @param articles how many articles name the person
/// @param called by which words articles name the person
/// @param sources what the entry itself rests on
public record PersonAt(
        Stored<Person> person,
        List<Person.Post> posts,
        List<Source> said,
        List<Source> mentioned,
        List<Source> maybe,
        List<Stated> positions,
        List<Stored<Event>> events,
        int articles,
        List<String> called,
        List<Source> sources) {
    /// A position with the name of its issue and its evidence.
    public record Stated(Stored<Position> position, String issue, List<Source> sources) {}

    /// What the record says.
    public Person content() {
        return person.content();
    }
}
