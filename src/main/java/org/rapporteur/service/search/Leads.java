package org.rapporteur.service.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Passage;
import org.rapporteur.model.search.Hit;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Records;
import org.rapporteur.service.OpenTracker;

/// Where a record that was found is shown: an article by itself, a passage in its article, a
/// development on its first issue.
public final class Leads {
    /// A place. Where nothing is set there is no place for it.
    public record Lead(
            @Nullable Id<Article> article, @Nullable Id<Passage> passage, @Nullable Id<Issue> issue) {
        private static final Lead NOWHERE = new Lead(null, null, null);
    }

    private final OpenTracker open;

    /// The places of `open`.
    public Leads(OpenTracker open) {
        this.open = open;
    }

    /// Where `hit` is shown.
    public Lead of(Hit hit) {
        return switch (hit.kind()) {
            case "article" -> new Lead(hit.id(), null, null);
            case "issue" -> new Lead(null, null, hit.id());
            case "passage" -> open.read(sql -> passage(sql, hit.record()));
            case "development" -> open.read(sql -> development(sql, hit.record()));
            default -> Lead.NOWHERE;
        };
    }

    private static Lead passage(Sql sql, UUID id) {
        return Records.find(sql, Passages.KIND, new Id<Passage>(id))
                .map(passage -> new Lead(passage.content().article(), passage.id(), null))
                .orElse(Lead.NOWHERE);
    }

    private static Lead development(Sql sql, UUID id) {
        return Records.find(sql, Developments.KIND, new Id<>(id))
                .flatMap(found -> found.content().issues().stream().findFirst())
                .map(OnIssue::issue)
                .map(issue -> new Lead(null, null, issue))
                .orElse(Lead.NOWHERE);
    }
}
