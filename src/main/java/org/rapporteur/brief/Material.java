package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Sourced;
import org.rapporteur.model.TrackerSnapshot;

/// All that papers are made from, at one date.
///
/// @param snapshot the issues and their histories
/// @param positions what parties said up to that date, oldest first
/// @param commitments what was promised up to that date, oldest first
/// @param events all events on record, also those ahead, in the order of their days
/// @param people who is on record, by name
/// @param timeline draws issues from a day on, when it is asked for; nothing where there is nothing to draw
public record Material(
        TrackerSnapshot snapshot,
        List<Sourced<Position>> positions,
        List<Promise> commitments,
        List<Sourced<Event>> events,
        List<Sourced<Person>> people,
        BiFunction<List<Id<Issue>>, LocalDate, Optional<Illustration>> timeline) {
    public Material {
        positions = List.copyOf(positions);
        commitments = List.copyOf(commitments);
        events = List.copyOf(events);
        people = List.copyOf(people);
    }

    /// Issues alone.
    public static Material of(TrackerSnapshot snapshot) {
        return new Material(snapshot, List.of(), List.of(), List.of(), List.of(),
                (issues, from) -> Optional.empty());
    }
}
