package org.rapporteur.model;

/// Where an article is on its way through the desk.
public enum ArticleState {
    /// Not yet looked at.
    INBOX,
    /// Looked at and kept.
    FILED,
    /// Looked at and of no use; kept all the same.
    SET_ASIDE
}
