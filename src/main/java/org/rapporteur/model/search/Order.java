package org.rapporteur.model.search;

/// In which order results come.
public enum Order {
    /// By date, the newest first.
    NEWEST,
    /// By how much they say of the words, the most first.
    RELEVANCE
}
