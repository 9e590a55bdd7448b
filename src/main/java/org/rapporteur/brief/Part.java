package org.rapporteur.brief;

/// What a paper may consist of. A template names parts in its order; a part with nothing to say is
/// left out of the paper.
public enum Part {
    /// Why the paper is written, in the officer's words.
    PURPOSE,
    /// What it comes down to, in the officer's words.
    BOTTOM_LINE,
    /// What our side wants, issue by issue.
    OBJECTIVES,
    /// Where the issues stand, a row each.
    STANDINGS,
    /// The same as one picture, side by side.
    STRIP,
    /// How the level of each issue went along time, a picture each.
    STEPS,
    /// Our points to make.
    ASKS,
    /// What they are expected to ask.
    THEIR_ASKS,
    /// What to say if they raise it.
    IF_RAISED,
    /// What each party says on each issue at present.
    POSITIONS,
    /// What was promised, and how far that is.
    COMMITMENTS,
    /// What is new since the day asked for, issue by issue.
    CHANGES,
    /// What happened, issue by issue.
    BACKGROUND,
    /// What lies ahead.
    EVENTS,
    /// Who takes part, with the posts held on the day.
    PARTICIPANTS,
    /// What to tell the press, in the officer's words.
    PRESS,
    /// What happened, day by day, with what is quoted.
    CHRONOLOGY,
    /// Who is who, and what they said.
    PEOPLE;

    /// Whether the officer writes it himself.
    public boolean isWritten() {
        return this == PURPOSE || this == BOTTOM_LINE || this == PRESS;
    }
}
