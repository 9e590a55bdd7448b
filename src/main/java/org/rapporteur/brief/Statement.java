package org.rapporteur.brief;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One sentence or cell of a paper, with what it stands on.
///
/// @param kind what vouches for it
/// @param text as printed
/// @param evidence its sources; never null on a fact of a sourced paper, null elsewhere but on a line that names
///     a source
/// @param marking the highest marking of all that contributes to it
/// @param rests the records that it tells; none where it tells none
public record Statement(Kind kind, String text, @Nullable Evidence evidence, String marking, List<Pin> rests) {
    public Statement {
        rests = List.copyOf(rests);
    }

    /// What vouches for a statement.
    public enum Kind {
        /// Sources do.
        FACT,
        /// The officer's judgement does.
        JUDGEMENT,
        /// Nothing is claimed: headings, asks, the officer's own framing.
        FIXED
    }

    /// A statement without sources that anyone may see who sees the paper.
    static Statement fixed(String text, String marking) {
        return new Statement(Kind.FIXED, text, null, marking, List.of());
    }

    /// Its sources, if it has any.
    public Optional<Evidence> sources() {
        return Optional.ofNullable(evidence);
    }

    /// The same statement under another marking.
    Statement marked(String other) {
        return new Statement(kind, text, evidence, other, rests);
    }

    /// The same statement in other words.
    Statement worded(String other) {
        return new Statement(kind, other, evidence, marking, rests);
    }

    /// The same statement with `other` for its sources, which are the same otherwise named.
    Statement resting(Evidence other) {
        return new Statement(kind, text, other, marking, rests);
    }

    /// The same statement without its sources.
    Statement clean() {
        return new Statement(kind, text, null, marking, rests);
    }
}
