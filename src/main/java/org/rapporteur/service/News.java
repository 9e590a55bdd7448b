package org.rapporteur.service;

import java.time.Instant;
import java.util.List;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.IssueSnapshot;

/// What was recorded since the Overview was last looked at, as far as it was so at the view's
/// date.
///
/// @param since when it was looked at
/// @param changes the status changes that are new, newest first
/// @param developments how many developments are new, those included
/// @param articles how many articles are new
public record News(Instant since, List<StatusNews> changes, int developments, int articles) {
    /// A status change that is new.
    public record StatusNews(IssueSnapshot issue, DevelopmentEntry entry) {}

    public News {
        changes = List.copyOf(changes);
    }

    /// Whether nothing is new.
    public boolean isEmpty() {
        return changes.isEmpty() && developments == 0 && articles == 0;
    }
}
