package org.rapporteur.service.search;

import java.util.List;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.search.Clause;
import org.rapporteur.model.search.Field;
import org.rapporteur.model.search.Hit;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.OpenTracker;

/// What the watch queries of an issue find now.
public final class Watches {
    /// One watch query.
    ///
    /// @param count how many articles it finds
    /// @param newest the newest of them
    public record Watch(SavedSearch search, long count, List<Hit> newest) {
        public Watch {
            newest = List.copyOf(newest);
        }
    }

    private final SavedSearches saved;
    private final Search search;

    /// Those kept in `open`.
    public Watches(OpenTracker open) {
        this.saved = new SavedSearches(open);
        this.search = new Search(open);
    }

    /// The watch queries of `issue`, by name, each with the newest articles that it finds, `most` at
    /// the most.
    public List<Watch> of(Id<Issue> issue, int most) {
        return saved.of(issue).stream().map(one -> {
            Query query = one.read().and(new Clause.Filter(Field.KIND, "article"));
            return new Watch(one, search.count(query), search.run(query, one.order(), most).hits());
        }).toList();
    }
}
