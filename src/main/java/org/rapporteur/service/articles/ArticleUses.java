package org.rapporteur.service.articles;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Stored;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Citers;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Revisions;
import org.rapporteur.service.OpenTracker;

/// What rests on an article, and with which others it counts as one source.
public final class ArticleUses {
    /// The uses of one article.
    ///
    /// @param citing the records that cite it, kind by kind, of each the newest recording first
    /// @param sameOrigin the other articles that count as one origin with it
    public record Uses(List<Citer> citing, List<Stored<Article>> sameOrigin) {
        /// An article that nothing rests on.
        public static final Uses NONE = new Uses(List.of(), List.of());

        public Uses {
            citing = List.copyOf(citing);
            sameOrigin = List.copyOf(sameOrigin);
        }
    }

    private final OpenTracker open;

    /// The uses of the articles of `open`.
    public ArticleUses(OpenTracker open) {
        this.open = open;
    }

    /// What rests on `article`, and its copies.
    public Uses of(Id<Article> article) {
        return open.read(sql -> new Uses(citing(sql, article), sameOrigin(sql, article)));
    }

    private static List<Citer> citing(Sql sql, Id<Article> article) {
        return Citers.of(sql, article).stream().map(record -> new Citer(
                Kinds.STANDARD.nameOf(record.content()), name(sql, record), record)).toList();
    }

    private static String name(Sql sql, Stored<? extends Content> record) {
        return switch (record.content()) {
            case Readout readout -> named(sql, readout.event());
            case Rating rating -> named(sql, rating.commitment());
            case Link link -> named(sql, link.source()) + " → " + named(sql, link.target());
            default -> named(sql, record.id());
        };
    }

    private static String named(Sql sql, Id<?> id) {
        return Revisions.name(sql, Kinds.STANDARD, id);
    }

    /// The developments recorded last, newest first; `limit` at the most.
    public List<Stored<Development>> recent(int limit) {
        return open.read(sql -> Developments.recent(sql, limit).reversed());
    }

    private List<Stored<Article>> sameOrigin(Sql sql, Id<Article> article) {
        Map<UUID, Id<Article>> origins = open.origins(sql, Records.NOW).roots();
        Id<Article> origin = origins.get(article.value());
        return origin == null ? List.of() : origins.entrySet().stream()
                .filter(entry -> entry.getValue().equals(origin) && !entry.getKey().equals(article.value()))
                .flatMap(entry -> Records.find(sql, Articles.KIND, new Id<Article>(entry.getKey())).stream())
                .toList();
    }
}
