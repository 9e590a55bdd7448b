package org.rapporteur.service;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.repository.Articles;

/// Which articles count as one source: those with the same text, and those that an officer has
/// put together.
final class Origins {
    private final Map<UUID, UUID> parent = new HashMap<>();

    private Origins() {}

    /// For each article that shares its origin as known at the instant `until`, the one that stands
    /// for all of it.
    static Map<UUID, Id<Article>> of(Sql sql, long until) {
        var origins = new Origins();
        Articles.sameOrigin(sql, until).forEach(origins::join);
        var roots = new HashMap<UUID, Id<Article>>();
        origins.parent.keySet().forEach(article -> roots.put(article, new Id<>(origins.root(article))));
        return roots;
    }

    private void join(Articles.Pair pair) {
        UUID one = root(pair.one());
        UUID other = root(pair.other());
        UUID first = one.compareTo(other) <= 0 ? one : other;
        parent.put(first, first);
        parent.put(first.equals(one) ? other : one, first);
    }

    private UUID root(UUID article) {
        UUID at = parent.computeIfAbsent(article, id -> id);
        while (!at.equals(parent.get(at))) {
            at = parent.get(at);
        }
        return at;
    }
}
