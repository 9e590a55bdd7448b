package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;

/// The full text of articles, derived: title and body of every article that stands.
///
/// The rowid is `published day << 24 | n`, so that walking it backwards gives the newest first
/// without scoring every hit. An article without a date takes the day of its recording.
public final class FullText {
    private static final int DAY_SHIFT = 24;
    private static final long MILLIS_A_DAY = 86_400_000;

    private FullText() {}

    /// Brings the index in step with `record`, if that is an article.
    static void follow(Sql sql, Kind<?> kind, byte[] record) {
        if (kind.name().equals(Articles.KIND.name())) {
            Optional<Stored<Article>> article = Records.find(sql, Articles.KIND, Bytes.<Article>id(record));
            String text = article.map(a -> text(sql, a)).orElse("");
            Digest digest = Digest.of(article.map(a -> a.content().title()).orElse("") + '\n' + text);
            long day = article.map(a -> day(sql, a)).orElse(0L);
            boolean same = article.isPresent() && sql.number("select count(*) from article_text_row where record = ?"
                    + " and digest = ? and id >> 24 = ?", record, digest.raw(), day) == 1;
            if (!same) {
                remove(sql, record);
                article.ifPresent(a -> add(sql, a, text, digest));
            }
        }
    }

    /// Makes the index again from truth.
    static void rebuild(Sql sql) {
        sql.update("delete from article_text_row");
        sql.update("insert into article_text (article_text) values ('delete-all')");
        for (Stored<Article> article : Records.heads(sql, Articles.KIND)) {
            String text = text(sql, article);
            add(sql, article, text, Digest.of(article.content().title() + '\n' + text));
        }
    }

    /// Packs the index into one piece, which leaves no trace of removed words.
    static void optimize(Sql sql) {
        sql.update("insert into article_text (article_text) values ('optimize')");
    }

    /// Whether the index says other than truth.
    static boolean stale(Sql sql) {
        List<Stored<Article>> articles = Records.heads(sql, Articles.KIND);
        return sql.number("select count(*) from article_text_row") != articles.size()
                || sql.number("select count(*) from article_text") != articles.size()
                || articles.stream().anyMatch(article -> stale(sql, article));
    }

    /// The articles that hold every word of `query`, the last one as a beginning; newest first.
    public static List<Id<Article>> search(Sql sql, String query, int limit) {
        String match = match(query);
        return match.isEmpty() ? List.of() : sql.list("""
                select t.record from article_text f join article_text_row t on t.id = f.rowid
                where f.article_text match ? order by f.rowid desc limit ?""",
                row -> Bytes.<Article>id(row.bytes(1)), match, limit);
    }

    private static String match(String query) {
        var words = new ArrayList<String>();
        for (String word : query.strip().split("[\\s\\p{P}\\p{S}]+")) {
            if (!word.isBlank()) {
                words.add('"' + Folding.index(word).strip() + '"');
            }
        }
        boolean typing = !query.isEmpty() && Character.isLetterOrDigit(query.charAt(query.length() - 1));
        return String.join(" ", words) + (typing && !words.isEmpty() ? "*" : "");
    }

    private static boolean stale(Sql sql, Stored<Article> article) {
        return sql.number("select count(*) from article_text_row where record = ? and digest = ?",
                Bytes.of(article.id()),
                Digest.of(article.content().title() + '\n' + text(sql, article)).raw()) == 0;
    }

    private static void add(Sql sql, Stored<Article> article, String text, Digest digest) {
        long from = day(sql, article) << DAY_SHIFT;
        long row = Math.max(from, sql.number("select max(id) from article_text_row where id >= ? and id < ?",
                from, from + (1L << DAY_SHIFT))) + 1;
        sql.update("insert into article_text_row (id, record, digest) values (?, ?, ?)",
                row, Bytes.of(article.id()), digest.raw());
        sql.update("insert into article_text (rowid, title, body) values (?, ?, ?)",
                row, Folding.index(article.content().title()), Folding.index(text));
    }

    private static void remove(Sql sql, byte[] record) {
        sql.update(
                "delete from article_text where rowid in (select id from article_text_row where record = ?)", record);
        sql.update("delete from article_text_row where record = ?", record);
    }

    private static String text(Sql sql, Stored<Article> article) {
        Digest body = article.content().body();
        return body == null ? "" : Contents.text(sql, body).orElse("");
    }

    private static long day(Sql sql, Stored<Article> article) {
        return article.content().published() == null
                ? Math.floorDiv(
                        sql.number("select min(since) from known where record = ?", Bytes.of(article.id())),
                        MILLIS_A_DAY)
                : article.content().published().latest().toEpochDay();
    }
}
