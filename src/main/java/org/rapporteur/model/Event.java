package org.rapporteur.model;

import java.util.List;

/// A meeting, a call, a visit, a day on which something is due: what developments are told by.
///
/// @param name as shown, "Leaders’ call"
/// @param form what sort of occasion
/// @param when its day or days; it may lie ahead
/// @param place where, or empty
/// @param issues what it bears on; may be empty
/// @param people who took part, as far as they are on record
/// @param marking its handling label
/// @param citations its sources; none is needed for a date in the diary
public record Event(
        String name,
        EventForm form,
        When when,
        String place,
        List<Id<Issue>> issues,
        List<Id<Person>> people,
        String marking,
        List<Citation> citations)
        implements Cited {
    public Event {
        issues = List.copyOf(issues);
        people = List.copyOf(people);
        citations = List.copyOf(citations);
    }

    /// The same in which `others` took part.
    public Event with(List<Id<Person>> others) {
        return new Event(name, form, when, place, issues, others, marking, citations);
    }

    /// Whether it bears on `issue`.
    public boolean isOn(Id<Issue> issue) {
        return issues.contains(issue);
    }
}
