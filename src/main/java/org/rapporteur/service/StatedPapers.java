package org.rapporteur.service;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.brief.ThawedPaper;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Briefs;
import org.rapporteur.repository.Contents;

/// What the issued papers state, each read once: a paper that left the desk never changes, and reading
/// one again takes longer than all that is asked of it. Safe for several threads.
public final class StatedPapers {
    private static final int MOST = 256;

    private final Map<Digest, Optional<Stated>> kept = new Newest<>(MOST);

    /// What `brief` states, or nothing where its paper was purged or cannot be read: then every statement
    /// on what was changed counts as fallen, and no screen fails for one old paper.
    synchronized Optional<Stated> of(Sql sql, Stored<Brief> brief) {
        Digest document = brief.content().document();
        if (Briefs.isPurged(sql, brief.content())) {
            kept.remove(document);
            return Optional.empty();
        }
        Optional<Stated> there = kept.get(document);
        if (there == null) {
            there = Contents.ORIGINAL.get(sql, document).flatMap(bytes -> thawed(bytes, brief.recordedAt()));
            kept.put(document, there);
        }
        return there;
    }

    private static Optional<Stated> thawed(byte[] bytes, Instant issued) {
        try {
            return Optional.of(Stated.in(ThawedPaper.of(bytes, issued)));
        } catch (UserProblem unread) {
            return Optional.empty();
        }
    }
}
