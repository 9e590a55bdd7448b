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
    DELETED,
    /// What would move it.
    TRIPWIRE,
    /// A tripwire was taken away.
    TRIPWIRE_DELETED,
    /// A development did not meet a tripwire.
    TURNED_DOWN,
    /// It may be offered for that tripwire again.
    OFFERED_AGAIN,
    /// What the month ahead may bring.
    FLAG,
    /// A flag was taken away.
    FLAG_DELETED
}
