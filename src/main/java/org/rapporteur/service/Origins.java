package org.rapporteur.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapporteur.db.Sql;
import org.rapporteur.intake.copies.Tie;
import org.rapporteur.model.Apart;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.repository.Alike;
import org.rapporteur.repository.Aparts;

/// Which articles count as one source: copies and revisions of one text, and those that an officer
/// has put together; but never two that an officer holds apart, though a third be like both.
public final class Origins {
    private final Map<UUID, UUID> parent = new HashMap<>();
    private final List<Apart> apart;
    private final List<Alike> joined = new ArrayList<>();

    private Origins(List<Apart> apart) {
        this.apart = apart;
    }

    /// For each article that shares its origin as known at the instant `until`, the one that stands
    /// for all of it.
    public static Map<UUID, Id<Article>> of(Sql sql, long until) {
        return known(sql, until).roots();
    }

    /// The origins as known at the instant `until`.
    public static Origins known(Sql sql, long until) {
        var origins = new Origins(Aparts.known(sql, until));
        Alike.known(sql, until).stream().filter(pair -> pair.tie() == Tie.ONE).forEach(origins::join);
        return origins;
    }

    /// For each article that shares its origin, the one that stands for all of it.
    public Map<UUID, Id<Article>> roots() {
        var roots = new HashMap<UUID, Id<Article>>();
        parent.keySet().forEach(article -> roots.put(article, new Id<>(root(article))));
        return roots;
    }

    /// The pairs by which articles are of one origin, strongest first.
    public List<Alike> pairs() {
        return joined;
    }

    /// Whether an officer holds these apart, or articles of their origins.
    public boolean apart(Id<Article> one, Id<Article> other) {
        UUID first = find(one.value());
        UUID second = find(other.value());
        return apart.stream().anyMatch(held -> {
            UUID left = find(held.one().value());
            UUID right = find(held.two().value());
            return left.equals(first) && right.equals(second) || left.equals(second) && right.equals(first);
        });
    }

    private void join(Alike pair) {
        if (apart(pair.one(), pair.other())) {
            return;
        }
        joined.add(pair);
        UUID one = root(pair.one().value());
        UUID other = root(pair.other().value());
        UUID first = one.compareTo(other) <= 0 ? one : other;
        parent.put(first, first);
        parent.put(first.equals(one) ? other : one, first);
    }

    private UUID find(UUID article) {
        return parent.containsKey(article) ? root(article) : article;
    }

    private UUID root(UUID article) {
        UUID at = parent.computeIfAbsent(article, id -> id);
        while (!at.equals(parent.get(at))) {
            at = parent.get(at);
        }
        return at;
    }
}
