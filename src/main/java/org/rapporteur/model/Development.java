package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The everyday record: what happened, when, on which issues, on whose word.
///
/// Without a source it is a draft, which counts nowhere.
///
/// @param what what happened, one sentence
/// @param happened when it happened
/// @param reported when it was first reported, or null where that is the same
/// @param issues the issues it belongs to, at least one, each with the level it sets
/// @param assessment the officer's judgement, or null
/// @param marking its handling label
/// @param citations its sources
/// @param corrects the development that it puts right, or null
public record Development(
        String what,
        When happened,
        @Nullable When reported,
        List<OnIssue> issues,
        @Nullable Assessment assessment,
        String marking,
        List<Citation> citations,
        @Nullable Id<Development> corrects)
        implements Cited {
    public Development {
        issues = List.copyOf(issues);
        citations = List.copyOf(citations);
    }

    /// A development that corrects none.
    public Development(
            String what,
            When happened,
            @Nullable When reported,
            List<OnIssue> issues,
            @Nullable Assessment assessment,
            String marking,
            List<Citation> citations) {
        this(what, happened, reported, issues, assessment, marking, citations, null);
    }

    /// Whether it has no source that speaks for it, and so counts nowhere.
    public boolean isDraft() {
        return citations.stream().noneMatch(c -> c.role() == Citation.Role.SUPPORTS);
    }

    /// The level it sets on `issue`.
    public Optional<LevelChoice> levelOn(Id<Issue> issue) {
        return issues.stream()
                .filter(on -> on.issue().equals(issue) && on.level() != null)
                .map(OnIssue::level)
                .findFirst();
    }

    /// Whether it belongs to `issue`.
    public boolean isOn(Id<Issue> issue) {
        return issues.stream().anyMatch(on -> on.issue().equals(issue));
    }

    /// The same development with one more source.
    public Development withCitations(List<Citation> newCitations) {
        return new Development(what, happened, reported, issues, assessment, marking, newCitations, corrects);
    }
}
