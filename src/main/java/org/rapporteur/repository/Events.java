package org.rapporteur.repository;

import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Person;

/// Events.
public final class Events {
    /// How they are kept.
    public static final Kind<Event> KIND = Kind.of("event", Event.class)
            .words("name", Event::name)
            .column("form", event -> event.form().name())
            .when("held", Event::when)
            .words("place", Event::place)
            .column("marking", Event::marking)
            .ids("event_issue", "issue", Event::issues)
            .ids("event_person", "person", Event::people)
            .read(row -> new Event(
                    row.text("name"), row.constant(EventForm.class, "form"), row.when("held"), row.text("place"),
                    row.<Issue>ids("event_issue"), row.<Person>ids("event_person"), row.text("marking"),
                    row.citations()));

    private Events() {}
}
