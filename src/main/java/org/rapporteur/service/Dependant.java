package org.rapporteur.service;

import java.util.List;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;

/// A record that rests on an article or a passage.
///
/// @param kind the name of its kind, as `development`
/// @param name what it is called
/// @param record the record; for the status of an issue, the issue
/// @param direct whether it cites it itself, and not only through another record
/// @param alone whether nothing else speaks for it: no source of another origin that counts
/// @param sources the sources that speak for it, as far as it cites any
/// @param issues the issues that it bears on
/// @param statements of a brief, those that rest on it, in the order of the paper
public record Dependant(
        String kind,
        String name,
        Stored<? extends Content> record,
        boolean direct,
        boolean alone,
        List<Source> sources,
        List<Id<Issue>> issues,
        List<Line> statements) {
    /// A statement of a brief that rests on it.
    ///
    /// @param statement as printed
    /// @param alone whether nothing else speaks for its record
    /// @param now what the record says now where that differs from what was printed; empty where it
    ///     does not, or the record is gone
    /// @param gone whether the record was deleted since
    public record Line(Brief.Statement statement, boolean alone, String now, boolean gone) {}

    public Dependant {
        sources = List.copyOf(sources);
        issues = List.copyOf(issues);
        statements = List.copyOf(statements);
    }

    /// Whether it is an issued brief, of which somebody must be told.
    public boolean isBrief() {
        return record.content() instanceof Brief;
    }
}
