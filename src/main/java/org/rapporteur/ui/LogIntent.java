package org.rapporteur.ui;

import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;

/// What a screen asks the log panel for. The wiring hands screens a consumer of these.
public sealed interface LogIntent {
    /// A new development on an issue.
    ///
    /// @param status whether the panel opens at the part that changes the status
    record Log(Id<Issue> issue, boolean status) implements LogIntent {}

    /// Another wording, date, level or assessment of a development.
    record Edit(Id<Development> development) implements LogIntent {}

    /// One more source for a development.
    record AddSource(Id<Development> development) implements LogIntent {}
}
