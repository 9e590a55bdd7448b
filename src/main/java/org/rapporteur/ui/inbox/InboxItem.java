package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.service.articles.ArticleDesk;

/// An article in the list of the inbox.
///
/// @param listed the article and its outlet
/// @param likely the issues that it is likely to be about; empty while nobody looked
/// @param copyOf the title of the article of its origin that came first, or null if it did itself
public record InboxItem(ArticleDesk.Listed listed, List<Suggestion> likely, @Nullable String copyOf) {
    public InboxItem {
        likely = List.copyOf(likely);
    }

    /// Its record.
    public Id<Article> id() {
        return listed.article().id();
    }

    /// The article.
    public Article article() {
        return listed.article().content();
    }

    /// Whether `other` is the same article, in whatever revision.
    boolean isSame(@Nullable InboxItem other) {
        return other != null && Objects.equals(id(), other.id());
    }
}
