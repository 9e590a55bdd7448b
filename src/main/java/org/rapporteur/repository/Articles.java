package org.rapporteur.repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Digest;
import org.rapporteur.model.FoundIn;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Warning;

/// Articles.
public final class Articles {
    private static final String BETWEEN_ARGS = "\u001f";

    /// How they are kept.
    public static final Kind<Article> KIND = Kind.of("article", Article.class)
            .words("title", Article::title)
            .column("form", article -> article.form().name())
            .reference("outlet", Article::outlet)
            .words("speaker", Article::speaker)
            .words("party", Article::party)
            .when("published", Article::published)
            .column("basis", article -> article.basis().name())
            .words("url", Article::url)
            .column("language", Article::language)
            .column("marking", Article::marking)
            .column("state", article -> article.state().name())
            .words("file_name", Article::fileName)
            .digest("original", Article::original)
            .digest("body", Article::body)
            .reference("origin", Article::origin)
            .words("reference", Article::reference)
            .texts("article_author", Article::authors)
            .ids("article_issue", "issue", Article::issues)
            .list("article_warning", Article::warnings, Articles::warning, List.of(
                    Kind.Column.value("warning", Warning::key),
                    Kind.Column.words("args", warning -> String.join(BETWEEN_ARGS, warning.args()))))
            .since(2)
            .words("within", Article::within)
            .column("key", article -> article.key() ? 1 : 0)
            .list("article_found", Article::found, Articles::found, List.of(
                    Kind.Column.value("field", found -> found.field().name()),
                    Kind.Column.words("place", FoundIn::place)))
            .unsearched("url", "file_name", "article_warning", "article_found", "within")
            .read(Articles::article);

    private Articles() {}

    /// The people whose words articles carry, each once.
    public static List<String> speakers(Sql sql) {
        return sql.list("""
                select distinct k.speaker from known w join article k on k.revision = w.revision
                where w.kind = 'article' and w.until is null and w.deleted = 0 and k.speaker is not null
                order by k.speaker""", row -> row.text(1));
    }

    /// The articles in `state`, as last recorded, oldest first.
    public static List<Stored<Article>> in(Sql sql, ArticleState state) {
        return Records.heads(sql, KIND, "k.state = ?", state.name());
    }

    /// How many articles are in `state`.
    public static int count(Sql sql, ArticleState state) {
        return (int) sql.number("""
                select count(*) from known w join article k on k.revision = w.revision
                where w.kind = 'article' and w.until is null and w.deleted = 0 and k.state = ?""", state.name());
    }

    /// The article that is the whole original with this digest, if one was imported and not deleted;
    /// entries of a feed are none.
    public static Optional<Stored<Article>> ofOriginal(Sql sql, Digest original) {
        return allHaving(sql, "original", original.raw()).stream()
                .filter(there -> there.content().fileName() != null || there.content().within() == null)
                .findFirst();
    }

    /// The articles whose text is not held and that are kept where `reference` says.
    public static List<Stored<Article>> ofReference(Sql sql, String reference) {
        return allHaving(sql, "reference", reference);
    }

    /// The articles whose text has this digest.
    public static List<Stored<Article>> ofBody(Sql sql, Digest body) {
        return allHaving(sql, "body", body.raw());
    }

    /// The article found at `url`, if there is one.
    public static Optional<Stored<Article>> ofUrl(Sql sql, String url) {
        return allHaving(sql, "url", url).stream().findFirst();
    }

    /// The articles that may have been published on the days from `first` to `last`, that are not set
    /// aside; oldest recording first.
    public static List<Stored<Article>> published(Sql sql, LocalDate first, LocalDate last) {
        return Records.heads(sql, KIND, "k.published_from <= ? and k.published_to >= ? and k.state <> ?",
                last.toEpochDay(), first.toEpochDay(), ArticleState.SET_ASIDE.name());
    }

    /// The articles that do not state when they were published and that something rests on, as known
    /// at the instant `until`; oldest recording first.
    public static List<Stored<Article>> undatedAndCited(Sql sql, long until) {
        // What is said of the article stands within: else SQLite looks at its citations first.
        return Records.known(sql, KIND, until, """
                exists (select 1 from citation c join known r on r.revision = c.revision
                    where k.published is null and c.article = w.record and r.kind <> 'caveat' and r.deleted = 0
                        and r.since <= ? and (r.until is null or r.until > ?))""", until, until);
    }

    /// Asked in two steps: in one, SQLite walks all articles that stand instead of the index.
    private static List<Stored<Article>> allHaving(Sql sql, String column, Object value) {
        return sql.list("select w.record from article k join known w on w.revision = k.revision where k." + column
                        + " = ? and w.until is null and w.deleted = 0", row -> Bytes.<Article>id(row.bytes(1)),
                value).stream().flatMap(id -> Records.find(sql, KIND, id).stream()).toList();
    }

    private static Warning warning(Rows.Item row) {
        String args = row.text("args");
        return new Warning(row.text("warning"), args.isEmpty() ? List.of() : List.of(args.split(BETWEEN_ARGS, -1)));
    }

    private static FoundIn found(Rows.Item row) {
        return new FoundIn(row.constant(FoundIn.Field.class, "field"), row.text("place"));
    }

    private static Article article(Rows.Whole row) {
        return new Article(
                row.text("title"), row.constant(ArticleForm.class, "form"), row.idOrNull("outlet"),
                row.textOrNull("speaker"), row.textOrNull("party"), row.texts("article_author"),
                row.whenOrNull("published"), row.constant(DateBasis.class, "basis"), row.textOrNull("url"),
                row.textOrNull("language"), row.text("marking"), row.constant(ArticleState.class, "state"),
                row.<Issue>ids("article_issue"),
                row.textOrNull("file_name"), row.digestOrNull("original"), row.digestOrNull("body"),
                row.idOrNull("origin"), row.textOrNull("reference"), row.list("article_warning", Warning.class),
                row.textOrNull("within"), row.list("article_found", FoundIn.class), row.flag("key"));
    }
}
