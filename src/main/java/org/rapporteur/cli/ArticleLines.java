package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleDesk.Listed;

/// Articles as commands list them.
///
/// @param terminal where they are printed
record ArticleLines(Terminal terminal) {
    /// Prints one line an article: a table for people, an object for programs.
    void print(List<Listed> articles, boolean json) {
        if (json) {
            articles.forEach(listed -> terminal.json(fields(listed)));
        } else if (articles.isEmpty()) {
            terminal.say("cli.articles.none");
        } else {
            table(articles);
        }
    }

    private void table(List<Listed> articles) {
        var messages = terminal.messages();
        var columns = new Columns(messages.get("cli.articles.id"), messages.get("cli.articles.date"),
                messages.get("cli.articles.outlet"), messages.get("cli.articles.title"));
        for (Listed listed : articles) {
            columns.row(listed.article().id().toString(), date(listed.article().content()), outlet(listed),
                    listed.article().content().title());
        }
        terminal.print(columns.text());
    }

    private String date(Article article) {
        When published = article.published();
        return published == null ? terminal.messages().of(DateBasis.NOT_STATED) : published.date().edtf();
    }

    private String outlet(Listed listed) {
        return listed.outlet() == null ? terminal.messages().get("cli.articles.noOutlet") : listed.outlet().shortName();
    }

    /// What programs read of an article.
    static Map<String, @Nullable Object> fields(Listed listed) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        Article article = listed.article().content();
        fields.put("id", listed.article().id().toString());
        fields.put("title", article.title());
        describeDate(article, fields);
        fields.put("outlet", listed.outlet() == null ? null : listed.outlet().name());
        fields.put("form", Typed.word(article.form()));
        fields.put("state", Typed.word(article.state()));
        return fields;
    }

    /// Puts the date of `article` and what it rests on, as all commands name them.
    static void describeDate(Article article, Map<String, @Nullable Object> fields) {
        When published = article.published();
        fields.put("published", published == null ? null : published.date().edtf());
        fields.put("published_basis", basis(article.basis()));
    }

    /// The basis of a date as programs read it.
    static String basis(DateBasis basis) {
        return Typed.word(basis).replace('-', ' ');
    }
}
