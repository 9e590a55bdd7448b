package org.rapporteur.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rapporteur.model.Article;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.articles.ArticleDesk;

/// Finds the article that somebody means by its id, by the beginning or the end of that, or by
/// its whole title.
final class ArticleFinder {
    private static final int SHORTEST = 4;

    private final List<Stored<Article>> articles;

    /// Finds among all articles of `desk`.
    ArticleFinder(ArticleDesk desk) {
        this.articles = desk.all().stream().map(ArticleDesk.Listed::article).toList();
    }

    /// The one article that `typed` means.
    ///
    /// @throws UserProblem if it means none, or several
    Stored<Article> find(String typed) {
        String wanted = typed.strip();
        String id = wanted.toLowerCase(Locale.ROOT);
        List<Stored<Article>> found = matching(article -> article.id().toString().equals(id));
        if (found.isEmpty()) {
            found = matching(article -> article.content().title().strip().equalsIgnoreCase(wanted));
        }
        if (found.isEmpty() && id.length() >= SHORTEST) {
            found = matching(article -> article.id().toString().startsWith(id) || article.id().toString().endsWith(id));
        }
        if (found.isEmpty()) {
            throw new UserProblem("noSuchArticle", typed);
        }
        if (found.size() > 1) {
            throw new UserProblem("articleAmbiguous", typed, found.size());
        }
        return found.getFirst();
    }

    private List<Stored<Article>> matching(Predicate<Stored<Article>> right) {
        return articles.stream().filter(right).toList();
    }
}
