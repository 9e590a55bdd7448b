package org.rapporteur.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.repository.Arrivals;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Records;

/// Compares a view with what the ledger said when somebody last looked.
///
/// New is what had no source then, or was not there. A development that was there is a new
/// status change if it sets another level now.
final class LookBack {
    private final Map<Id<Development>, Development> then = new HashMap<>();

    private LookBack(Sql sql, Instant since) {
        Records.known(sql, Developments.KIND, since.toEpochMilli(), "1").stream()
                .filter(stored -> !stored.content().isDraft())
                .forEach(stored -> then.put(stored.id(), stored.content()));
    }

    /// What is new in `view`, which reads the ledger up to `until`, since the instant `since`.
    static News since(Sql sql, TrackerSnapshot view, Instant since, long until) {
        var before = new LookBack(sql, since);
        Set<Id<Development>> fresh = new HashSet<>();
        List<News.StatusNews> changes = new ArrayList<>();
        for (IssueSnapshot issue : view.issues()) {
            for (DevelopmentEntry entry : issue.history()) {
                if (!before.then.containsKey(entry.development().id())) {
                    fresh.add(entry.development().id());
                }
                if (before.isNewChange(entry, issue.issue().id())) {
                    changes.add(new News.StatusNews(issue, entry));
                }
            }
        }
        changes.sort(Comparator.comparing((News.StatusNews news) -> news.entry().happened().latest()).reversed());
        return new News(since, changes, fresh.size(),
                Arrivals.articles(sql, since.toEpochMilli(), until, view.asOf().effective()));
    }

    private boolean isNewChange(DevelopmentEntry entry, Id<Issue> issue) {
        if (entry.change() == null || entry.change().from() == entry.change().to()) {
            return false;
        }
        @Nullable Development before = then.get(entry.development().id());
        int level = entry.change().to();
        return before == null
                || before.levelOn(issue).map(LevelChoice::level).filter(set -> set == level).isEmpty();
    }
}
