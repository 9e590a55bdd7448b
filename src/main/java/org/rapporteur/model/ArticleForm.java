package org.rapporteur.model;

/// What sort of document an article is.
public enum ArticleForm {
    /// A government's own readout or statement.
    OFFICIAL,
    /// A transcript or a video of spoken words.
    TRANSCRIPT,
    /// A social media post.
    POST,
    /// A report by the press.
    PRESS,
    /// A note of a call or meeting, typed by an officer.
    NOTE,
    /// A document of the desk's own, a brief or a chronology.
    OWN
}
