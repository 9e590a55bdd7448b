package org.rapporteur.intake.copies;

/// What two texts that are not the same are to each other.
public enum Likeness {
    /// One story: another headline, a cut tail, an added dateline, other typography.
    COPY,
    /// One document, corrected or brought up to date.
    REVISION,
    /// Two documents that quote the same words.
    BRIEFING,
    /// Two documents, however much alike.
    NONE
}
