package org.rapporteur.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Stored;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Records;

/// The sentence of where an issue stands that belongs to a date.
final class Standings {
    private Standings() {}

    /// The sentence that was recorded last among those not written for a later day than that of
    /// `asOf`, as known at the instant `known`; null if there is none.
    static @Nullable Standing at(Sql sql, Stored<Issue> issue, AsOf asOf, long known) {
        Standing now = issue.content().standing();
        if (now == null || !now.asOf().isAfter(asOf.effective())) {
            return now;
        }
        List<Stored<Issue>> revisions = Records.revisions(sql, Issues.KIND, issue.id()).reversed();
        for (Stored<Issue> revision : revisions) {
            Standing standing = revision.content().standing();
            boolean late = revision.recordedAt().toEpochMilli() > known;
            if (!late && (standing == null || !standing.asOf().isAfter(asOf.effective()))) {
                return standing;
            }
        }
        return null;
    }
}
