package org.rapporteur.service;

import java.util.UUID;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Stored;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Revisions;

/// Where the tracker rests on little, or disagrees with itself.
public sealed interface LooseEnd {
    /// Two people changed a record apart.
    ///
    /// @param name what the record is called
    /// @param record the record, whose history holds both versions
    record Conflict(String name, Id<? extends Content> record) implements LooseEnd {
        /// That of `record`.
        public static Conflict of(Sql sql, UUID record) {
            Id<Content> id = new Id<>(record);
            return new Conflict(Revisions.name(sql, Kinds.STANDARD, id), id);
        }
    }

    /// Something rests on what was corrected, withdrawn or is no longer believed.
    ///
    /// @param title that of the article
    /// @param resting how many records
    record Doubted(Stored<Caveat> caveat, String title, int resting) implements LooseEnd {}

    /// A paper that left the desk says what no longer holds.
    ///
    /// @param statements how many of its statements
    record Superseded(Stored<Brief> brief, int statements) implements LooseEnd {}

    /// A development without a source that speaks for it, which counts nowhere.
    record Unsourced(Stored<Development> draft) implements LooseEnd {}

    /// What the status of an issue rests on is contradicted by one of its own sources, and nothing
    /// logged since puts it right.
    record Contradicted(IssueSnapshot issue, DevelopmentEntry entry) implements LooseEnd {}

    /// A cited quote no longer stands where it did: its article has another text now.
    record Lost(Stored<Passage> passage, String title) implements LooseEnd {}

    /// The status of an issue is held with low confidence.
    record LowConfidence(IssueSnapshot issue) implements LooseEnd {}

    /// The status of an issue goes back to one origin.
    record OneOrigin(IssueSnapshot issue) implements LooseEnd {}

    /// Nothing was logged on an issue for longer than it allows.
    record Stale(IssueSnapshot issue) implements LooseEnd {}

    /// A cited article does not state its date.
    record Undated(Stored<Article> article) implements LooseEnd {}
}
