package org.rapporteur.ui.entry;

import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Stored;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.control.DateWords;

/// A source in a form that is being filled in, with what is needed to show it.
///
/// @param article where it stands
/// @param from its first UTF-16 unit in the article's text
/// @param to after its last; the same as `from` where the article is cited as a whole
/// @param words the quote, or the title of the article
/// @param outlet the publisher's short name, or "outlet not stated"
/// @param date the article's date in short, or "date not stated"
/// @param marking the article's handling label
/// @param role what it does for the statement
public record Quoted(
        Id<Article> article,
        int from,
        int to,
        String words,
        String outlet,
        String date,
        String marking,
        Citation.Role role) {
    /// The words from `from` to `to` of an opened article, which support.
    public static Quoted of(ArticleDesk.Opened opened, int from, int to, Messages messages) {
        String text = opened.text();
        return make(opened, from, to, text == null ? "" : text.substring(from, to), messages);
    }

    /// An opened article as a whole: a note for file, or a reference whose text is not held.
    public static Quoted whole(ArticleDesk.Opened opened, Messages messages) {
        return make(opened, 0, 0, opened.article().content().title(), messages);
    }

    private static Quoted make(ArticleDesk.Opened opened, int from, int to, String words, Messages messages) {
        Article article = opened.article().content();
        Stored<Outlet> outlet = opened.outlet();
        return new Quoted(
                opened.article().id(), from, to, words, outletWords(outlet == null ? null : outlet.content(), messages),
                article.published() == null
                        ? messages.get("citation.undated") : new DateWords(messages).shorter(article.published()),
                article.marking(), Citation.Role.SUPPORTS);
    }

    private static String outletWords(@Nullable Outlet outlet, Messages messages) {
        return outlet == null ? messages.get("citation.noOutlet") : outlet.shortName();
    }

    /// Whether the article is cited as a whole.
    boolean isWhole() {
        return from == to;
    }

    /// The same source in another role.
    public Quoted inRole(Citation.Role other) {
        return new Quoted(article, from, to, words, outlet, date, marking, other);
    }

    /// The source as the log takes it.
    public SourceRef source() {
        return isWhole() ? new SourceRef.Whole(article, role) : new SourceRef.Selection(article, from, to, role);
    }
}
