package org.rapporteur.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.When;

/// A development as the officer enters it.
///
/// @param what what happened, one sentence
/// @param happened when it happened, from the source
/// @param reported when it was first reported, or null where that is the same
/// @param issues the issues it belongs to, each with the level it sets
/// @param assessment the officer's judgement, or null
/// @param marking its label, or null for the highest of its sources
/// @param sources its sources; without a supporting one it stays a draft
/// @param corrects the development that it puts right, or null
public record NewDevelopment(
        String what,
        When happened,
        @Nullable When reported,
        List<IssueLevel> issues,
        @Nullable Assessment assessment,
        @Nullable String marking,
        List<SourceRef> sources,
        @Nullable Id<Development> corrects) {
    /// An issue and the level set on it.
    ///
    /// @param level 1 to 5, 0 for "not assessed" again, or null where the status stays
    public record IssueLevel(Id<Issue> issue, @Nullable Integer level) {}

    /// A development that corrects none.
    public NewDevelopment(
            String what,
            When happened,
            @Nullable When reported,
            List<IssueLevel> issues,
            @Nullable Assessment assessment,
            @Nullable String marking,
            List<SourceRef> sources) {
        this(what, happened, reported, issues, assessment, marking, sources, null);
    }

    public NewDevelopment {
        issues = List.copyOf(issues);
        sources = List.copyOf(sources);
    }
}
