package org.rapporteur.model;

/// What two articles have in common that may make them one source, the strongest first.
public enum Kinship {
    /// An officer counts them as one source.
    OFFICER,
    /// The imported bytes.
    SAME_BYTES,
    /// The text, word for word.
    SAME_TEXT,
    /// The story; one is shorter, or differs at its edges or in its typography.
    COPY,
    /// The document; one is corrected or brought up to date.
    REVISION,
    /// What they quote.
    BRIEFING
}
