package org.rapporteur.intake.suggest;

import java.util.List;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;

/// An issue that an article is likely to be about.
///
/// @param issue the issue
/// @param name its name
/// @param matched the issue's watch terms that were found, weightiest first
/// @param score how much speaks for it: about 1 for one term that the article keeps coming back
///     to; compares only within one article
public record Suggestion(Id<Issue> issue, String name, List<String> matched, double score) {
    public Suggestion {
        matched = List.copyOf(matched);
    }
}
