package org.rapporteur.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;

/// What the officer asks for.
///
/// @param audience for whom, "the Ambassador", or empty
/// @param purpose why the paper is written, in the officer's words, or empty
/// @param bottomLine what it comes down to, in the officer's words, or empty
/// @param issues the issues in the order in which the paper takes them, at least one
/// @param since the first day of the background, or null for what bears on the present state
/// @param meeting what follows "meeting of", "29 April 2024", or null
/// @param ceiling the highest marking that the paper may contain, one of the tracker's
/// @param sourced whether notes are wanted
/// @param author the creator named in the file's properties, or empty
/// @param made the time kept in the file's properties
public record BriefRequest(
        String audience,
        String purpose,
        String bottomLine,
        List<Id<Issue>> issues,
        @Nullable LocalDate since,
        @Nullable String meeting,
        String ceiling,
        boolean sourced,
        String author,
        Instant made) {
    public BriefRequest {
        issues = List.copyOf(issues);
    }
}
