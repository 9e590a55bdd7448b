package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a party says on an issue, from a day on. The newest of a party's positions on an issue is
/// its present one.
///
/// @param issue the issue
/// @param party who holds it, by name
/// @param text what it says, one or two sentences
/// @param stated when it was stated
/// @param speaker who stated it, or null
/// @param marking its handling label
/// @param citations its sources
public record Position(
        Id<Issue> issue,
        String party,
        String text,
        When stated,
        @Nullable Id<Person> speaker,
        String marking,
        List<Citation> citations)
        implements Cited {
    public Position {
        citations = List.copyOf(citations);
    }

    /// The same as stated by `other`.
    public Position by(Id<Person> other) {
        return new Position(issue, party, text, stated, other, marking, citations);
    }
}
