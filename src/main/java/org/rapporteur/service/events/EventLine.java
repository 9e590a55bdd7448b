package org.rapporteur.service.events;

import java.util.List;
import org.rapporteur.model.Event;
import org.rapporteur.model.Stored;

/// An event in a list.
///
/// @param event the event
/// @param issues the names of the issues that it bears on, in their order
/// @param people the names of those who took part
/// @param readouts how many readouts of it there are
/// @param upcoming whether it may still lie ahead on the day of the view, that day included
public record EventLine(
        Stored<Event> event, List<String> issues, List<String> people, int readouts, boolean upcoming) {
    public EventLine {
        issues = List.copyOf(issues);
        people = List.copyOf(people);
    }
}
