package org.rapporteur.model.search;

import java.util.List;

/// The answer to a query.
///
/// @param query what was asked
/// @param hits the first of what was found
/// @param more whether there are more than these
/// @param ranked by relevance, how many hits were weighed; the newest, where there are more of
///     them. By date, 0
/// @param unread how many records the index does not hold yet; 0 once it is whole
public record Found(Query query, List<Hit> hits, boolean more, int ranked, int unread) {
    public Found {
        hits = List.copyOf(hits);
    }
}
