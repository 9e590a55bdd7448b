package org.rapporteur.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Caveats;
import org.rapporteur.repository.Outlets;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Records;

/// What citations point at, as known at one instant: read once, for all that a view shows.
public final class Sources {
    /// What takes the support away comes first, then what became so last.
    private static final Comparator<Caveat> GRAVEST = Comparator.comparing(Caveat::takesSupport)
            .thenComparing(caveat -> caveat.when().latest()).reversed();

    private final Map<Id<Article>, Stored<Article>> articles;
    private final Map<Id<Passage>, Stored<Passage>> passages;
    private final Map<Id<Outlet>, Stored<Outlet>> outlets;
    private final Map<UUID, Id<Article>> origins;
    private final List<Caveat> caveats;

    private Sources(Sql sql, long known, List<Stored<Article>> articles, List<Stored<Passage>> passages) {
        this.articles = byId(articles);
        this.passages = byId(passages);
        this.outlets = byId(Records.known(sql, Outlets.KIND, known, "1"));
        this.origins = Origins.of(sql, known);
        this.caveats = Records.known(sql, Caveats.KIND, known, "1").stream()
                .map(Stored::content).sorted(GRAVEST).toList();
    }

    private Sources(Sources all, List<Caveat> caveats) {
        this.articles = all.articles;
        this.passages = all.passages;
        this.outlets = all.outlets;
        this.origins = all.origins;
        this.caveats = caveats;
    }

    /// All that is cited, as known at the instant `known` in milliseconds, or [Records#NOW].
    public static Sources of(Sql sql, long known) {
        return new Sources(sql, known,
                Records.known(sql, Articles.KIND, known, "w.record in (select article from citation)"),
                Records.known(sql, Passages.KIND, known, "w.record in (select passage from citation)"));
    }

    /// The same, of `citations` alone.
    public static Sources of(Sql sql, long known, List<Citation> citations) {
        return new Sources(sql, known,
                Records.known(sql, Articles.KIND, known, citations.stream().map(Citation::article).toList()),
                Records.known(sql, Passages.KIND, known, citations.stream().map(Citation::passage)
                        .filter(Objects::nonNull).toList()));
    }

    /// The same sources with what was so against them by `day`, and nothing that came later.
    public Sources on(LocalDate day) {
        return new Sources(this, caveats.stream().filter(one -> !one.when().earliest().isAfter(day)).toList());
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
                origins.getOrDefault(article.id().value(), article.id()), caveat(citation)));
    }

    private @Nullable Caveat caveat(Citation citation) {
        return caveats.stream().filter(caveat -> caveat.concerns(citation)).findFirst().orElse(null);
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
