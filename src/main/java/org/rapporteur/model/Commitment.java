package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A promise: who gave it, when, and by when it is due. How far it is, is said by its [Rating]s.
///
/// @param what what was promised, one sentence
/// @param obligors the parties that owe it, by name
/// @param made when it was given
/// @param due by when, or null where nothing was said
/// @param issues what it bears on
/// @param event the event at which it was given, or null
/// @param measures by what each side's part will be told to be done; may be empty
/// @param marking its handling label
/// @param citations where it was promised
public record Commitment(
        String what,
        List<String> obligors,
        When made,
        @Nullable When due,
        List<Id<Issue>> issues,
        @Nullable Id<Event> event,
        List<Measure> measures,
        String marking,
        List<Citation> citations)
        implements Cited {
    /// What one side is to do, and how one will know.
    ///
    /// @param party the side, by name
    /// @param text one sentence
    public record Measure(String party, String text) {}

    public Commitment {
        obligors = List.copyOf(obligors);
        issues = List.copyOf(issues);
        measures = List.copyOf(measures);
        citations = List.copyOf(citations);
    }

    /// Whether it bears on `issue`.
    public boolean isOn(Id<Issue> issue) {
        return issues.contains(issue);
    }
}
