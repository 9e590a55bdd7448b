package org.rapporteur.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Kind;
import org.rapporteur.repository.Outlets;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Records;

/// What citations point at, as known at one instant: read once, for all that a view shows.
public final class Sources {
    private final Map<Id<Article>, Stored<Article>> articles;
    private final Map<Id<Passage>, Stored<Passage>> passages;
    private final Map<Id<Outlet>, Stored<Outlet>> outlets;
    private final Map<UUID, Id<Article>> origins;

    private Sources(Sql sql, long known, List<Stored<Article>> articles, List<Stored<Passage>> passages) {
        this.articles = byId(articles);
        this.passages = byId(passages);
        this.outlets = byId(Records.known(sql, Outlets.KIND, known, "1"));
        this.origins = Origins.of(sql, known);
    }

    /// All that is cited, as known at the instant `known` in milliseconds, or [Records#NOW].
    public static Sources of(Sql sql, long known) {
        return in(sql, known, " from citation x)");
    }

    /// The same, of what records of these kinds cite alone; for views that show nothing else.
    public static Sources citedBy(Sql sql, long known, Kind<?>... kinds) {
        String names = Stream.of(kinds).map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(", "));
        return in(sql, known,
                " from known n join citation x on x.revision = n.revision where n.kind in (" + names + "))");
    }

    /// The same, of `citations` alone.
    public static Sources of(Sql sql, long known, List<Citation> citations) {
        return new Sources(sql, known,
                Records.known(sql, Articles.KIND, known, citations.stream().map(Citation::article).toList()),
                Records.known(sql, Passages.KIND, known, citations.stream().map(Citation::passage)
                        .filter(Objects::nonNull).toList()));
    }

    private static Sources in(Sql sql, long known, String citations) {
        return new Sources(sql, known,
                Records.known(sql, Articles.KIND, known, "w.record in (select x.article" + citations),
                Records.known(sql, Passages.KIND, known, "w.record in (select x.passage" + citations));
    }

    /// What `citation` points at; nothing where the article was not known, or is deleted.
    public List<Source> of(Citation citation) {
        Stored<Article> article = articles.get(citation.article());
        if (article == null) {
            return List.of();
        }
        Stored<Outlet> outlet = article.content().outlet() == null ? null : outlets.get(article.content().outlet());
        Stored<Passage> passage = citation.passage() == null ? null : passages.get(citation.passage());
        return List.of(new Source(citation, article, content(outlet), content(passage),
                origins.getOrDefault(article.id().value(), article.id())));
    }

    /// What `citations` point at, in their order.
    public List<Source> of(List<Citation> citations) {
        return citations.stream().flatMap(citation -> of(citation).stream()).toList();
    }

    private static <T extends Content> @Nullable T content(@Nullable Stored<T> stored) {
        return stored == null ? null : stored.content();
    }

    private static <T extends Content> Map<Id<T>, Stored<T>> byId(List<Stored<T>> all) {
        return all.stream().collect(Collectors.toMap(Stored::id, Function.identity()));
    }
}
