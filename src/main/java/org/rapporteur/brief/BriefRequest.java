package org.rapporteur.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;

/// What the officer asks for.
///
/// @param template the form of the paper
/// @param audience for whom, "the Ambassador", or empty
/// @param words what the officer writes himself, by part; what is missing is left out
/// @param issues the issues in the order in which the paper takes them, at least one
/// @param since the first day of the background or of what is new, or null for what bears on the
///     present state
/// @param meeting what follows "meeting of", "29 April 2024", or null
/// @param ceiling the highest marking that the paper may contain, one of the tracker's
/// @param sourced whether notes are wanted
/// @param timeline whether the chosen issues are drawn along time, beside where they stand
/// @param edits statements in other words, in any order
/// @param author the creator named in the file's properties, or empty
/// @param made the time kept in the file's properties
public record BriefRequest(
        PaperTemplate template,
        String audience,
        Map<Part, String> words,
        List<Id<Issue>> issues,
        @Nullable LocalDate since,
        @Nullable String meeting,
        String ceiling,
        boolean sourced,
        boolean timeline,
        List<Edit> edits,
        String author,
        Instant made) {
    public BriefRequest {
        words = Map.copyOf(words);
        issues = List.copyOf(issues);
        edits = List.copyOf(edits);
    }

    /// A request for a paper without a timeline.
    public BriefRequest(
            PaperTemplate template, String audience, Map<Part, String> words, List<Id<Issue>> issues,
            @Nullable LocalDate since, @Nullable String meeting, String ceiling, boolean sourced, List<Edit> edits,
            String author, Instant made) {
        this(template, audience, words, issues, since, meeting, ceiling, sourced, false, edits, author, made);
    }

    /// What the officer wrote for `part`, or empty.
    public String words(Part part) {
        return words.getOrDefault(part, "").strip();
    }
}
