package org.rapporteur.ui.issue;

/// What can be changed on the dashboard of an issue, and taken back.
public enum IssueEdit {
    /// Where it stands.
    STANDING,
    /// What our side wants.
    OBJECTIVE,
    /// What to say.
    POINTS,
    /// The words by which articles are recognised.
    TERMS,
    /// A development was deleted.
    DELETED
}
