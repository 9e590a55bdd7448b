package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper that left the desk, as it was when it left: what is frozen cannot change with the
/// tracker.
///
/// @param title as printed
/// @param paper which paper it is, by the name of its template
/// @param audience for whom it was written, or empty
/// @param meeting for which meeting, or empty
/// @param issued the day on which it was issued
/// @param sentTo to whom it went, one name or office each
/// @param clearedBy who cleared it, or empty
/// @param effective the day whose state it tells
/// @param known the hash of the newest change that it could know, in hexadecimal
/// @param issues what it is about, in its order
/// @param statements its factual statements, in the order of the paper
/// @param document its frozen content, template and style, among the kept originals
/// @param sent the very file that was sent, or null where none was attached
/// @param sentName the name of that file, or null
/// @param marking the highest marking in it
public record Brief(
        String title,
        String paper,
        String audience,
        String meeting,
        When issued,
        List<String> sentTo,
        String clearedBy,
        PartialDate effective,
        String known,
        List<Id<Issue>> issues,
        List<Statement> statements,
        Digest document,
        @Nullable Digest sent,
        @Nullable String sentName,
        String marking)
        implements Content {
    /// A statement of a paper, with the revision of the record that it rests on.
    ///
    /// @param text as printed
    /// @param record the record that it tells
    /// @param revision what that record said then
    public record Statement(String text, Id<?> record, RevisionId revision) {}

    /// Why a statement no longer holds.
    public enum Loss {
        /// Its record is deleted.
        DELETED,
        /// Another record put its record right since.
        CORRECTED,
        /// Something speaks against its record that did not before.
        CONTRADICTED,
        /// Its record says something else.
        CHANGED,
        /// Nothing that speaks for it can be relied on as before.
        SOURCE
    }

    /// A statement that no longer holds.
    ///
    /// @param statement what was stated
    /// @param loss why it does not hold
    public record Fallen(Statement statement, Loss loss) {}

    public Brief {
        sentTo = List.copyOf(sentTo);
        issues = List.copyOf(issues);
        statements = List.copyOf(statements);
    }

    /// The same brief with the file that was sent.
    public Brief withSent(Digest file, String name) {
        return new Brief(title, paper, audience, meeting, issued, sentTo, clearedBy, effective, known, issues,
                statements, document, file, name, marking);
    }
}
