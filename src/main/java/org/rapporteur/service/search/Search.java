package org.rapporteur.service.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.rapporteur.db.Cancel;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.search.Clause;
import org.rapporteur.model.search.Field;
import org.rapporteur.model.search.Found;
import org.rapporteur.model.search.Hit;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;
import org.rapporteur.repository.ArticleOrder;
import org.rapporteur.repository.FullText;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.RecentTexts;
import org.rapporteur.repository.SearchRows;
import org.rapporteur.repository.SearchWalk;
import org.rapporteur.service.OpenTracker;

/// Finds records by what they say.
///
/// ```java
/// Found found = new Search(open).run(Query.of("fentanyl outlet:ap"), Order.NEWEST, 50);
/// ```
///
/// By date the answer is exact. By relevance, which is BM25 with titles counting eight times, the
/// newest 4,000 hits (400 under filters) or a few more are weighed, and [Found#ranked] tells how
/// many those were; how rare a word is, is reckoned over the weeks around each hit.
public final class Search {
    private static final List<String> PROPER = List.of("issue", "person", "event");
    private static final BooleanSupplier NEVER = () -> false;

    private final OpenTracker open;
    private final RecentTexts texts = new RecentTexts();
    private final AtomicReference<Cancel> latest = new AtomicReference<>(new Cancel());

    /// Searches `open`.
    public Search(OpenTracker open) {
        this.open = open;
        open.changes().listen(changed -> {
            // As a purge tells, and a union: then no text that may have gone is kept.
            if (changed.kinds().containsAll(Kinds.STANDARD.names())) {
                texts.clear();
            }
        });
    }

    /// The first `limit` records for `query`. An empty query finds all there is.
    public Found run(Query query, Order order, int limit) {
        return open.read(sql -> find(sql, query, order, limit, NEVER));
    }

    /// The same, for who types on: an earlier call of this object that still searches is given up.
    ///
    /// @return empty where a later call has overtaken this one
    public Optional<Found> latest(Query query, Order order, int limit) {
        var mine = new Cancel();
        latest.getAndSet(mine).cancel();
        return open.read(sql -> mine.during(sql, () -> find(sql, query, order, limit, mine::isCancelled)));
    }

    /// Gives up what [#latest] searches at the moment; from any thread, and at once.
    public void overtake() {
        latest.get().cancel();
    }

    /// How many records there are for `query`, all counted.
    public long count(Query query) {
        return open.read(sql -> new SearchWalk(sql, query, NEVER).count());
    }

    /// What bears a name or title with words that begin like those of `letters`, up to `limit` of
    /// each sort, the newest first: first what a tracker has few of, as issues, then developments,
    /// then articles.
    public List<Hit> names(String letters, int limit) {
        Query query = Query.names(letters);
        if (query.isEmpty()) {
            return List.of();
        }
        Clause article = new Clause.Filter(Field.KIND, "article");
        Clause development = new Clause.Filter(Field.KIND, "development");
        var hits = new ArrayList<Hit>();
        for (Query part : List.of(query.and(new Clause.Not(article)).and(new Clause.Not(development)),
                query.and(development), query.and(article))) {
            hits.addAll(run(part, Order.NEWEST, limit).hits());
        }
        return List.copyOf(hits);
    }

    /// The issues, people and events whose names have words that begin like those of `letters`, up to
    /// `limit` of each: what somebody who types a name most likely wants to go to.
    public List<Hit> proper(String letters, int limit) {
        Query query = Query.names(letters);
        if (query.isEmpty()) {
            return List.of();
        }
        return PROPER.stream()
                .map(kind -> query.and(new Clause.Filter(Field.KIND, kind)))
                .flatMap(part -> run(part, Order.NEWEST, limit).hits().stream())
                .toList();
    }

    /// The articles for `query`, all of them, in the order of a column; for lists that show what is
    /// scrolled to. An empty query finds every article.
    public List<Id<Article>> articles(Query query, ArticleOrder order, boolean descending) {
        return open.read(sql -> order.list(sql, query.isEmpty() ? null
                : new SearchWalk(sql, query.and(new Clause.Filter(Field.KIND, "article")), NEVER)
                        .newest(Integer.MAX_VALUE - 1).ids(), descending));
    }

    private Found find(Sql sql, Query query, Order order, int limit, BooleanSupplier overtaken) {
        var walk = new SearchWalk(sql, query, overtaken);
        boolean byDate = order == Order.NEWEST || query.filtersOnly();
        SearchWalk.Rows rows = byDate ? walk.newest(limit) : walk.heaviest(limit);
        List<Hit> hits = overtaken.getAsBoolean() ? List.of()
                : new SearchRows(sql, Kinds.STANDARD, query, texts).hits(rows.ids());
        return new Found(query, hits, rows.more(), rows.weighed(), FullText.missing(sql, Kinds.STANDARD).size());
    }
}
