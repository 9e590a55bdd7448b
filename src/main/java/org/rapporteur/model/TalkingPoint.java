package org.rapporteur.model;

/// A line for a conversation, in the officer's words.
///
/// @param kind when it is said, and by whom
/// @param text one sentence
public record TalkingPoint(Kind kind, String text) {
    /// When a point is made, and by whom.
    public enum Kind {
        /// Ours to make: an ask.
        MAKE,
        /// Theirs: what they are expected to ask.
        THEIRS,
        /// Ours, only if they raise it.
        IF_RAISED
    }
}
