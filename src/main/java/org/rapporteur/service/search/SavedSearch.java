package org.rapporteur.service.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;

/// A query kept under a name, shown as a list that fills itself.
///
/// @param id which
/// @param name as shown
/// @param query as typed
/// @param order in which its results come
/// @param issue the issue whose watch query it is, or null
public record SavedSearch(UUID id, String name, String query, Order order, @Nullable Id<Issue> issue) {
    /// The query, read as finished: all its words are whole.
    public Query read() {
        return Query.whole(query);
    }
}
