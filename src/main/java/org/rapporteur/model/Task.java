package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the desk has to do by a day.
///
/// @param form what sort of thing
/// @param what one line
/// @param due by when, or null where no day was set
/// @param issues what it is about; may be empty
/// @param event the event that it prepares or follows, or null
/// @param done whether it is done
/// @param marking its handling label
public record Task(
        Form form,
        String what,
        @Nullable When due,
        List<Id<Issue>> issues,
        @Nullable Id<Event> event,
        boolean done,
        String marking)
        implements Content {
    /// What sort of thing is to be done.
    public enum Form {
        /// Something to ask of, or raise with, somebody.
        ASK,
        /// A paper to hand in, a briefing to give.
        DELIVERABLE
    }

    public Task {
        issues = List.copyOf(issues);
    }

    /// The same task, done or not.
    public Task withDone(boolean isDone) {
        return new Task(form, what, due, issues, event, isDone, marking);
    }
}
