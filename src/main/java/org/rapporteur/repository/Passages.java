package org.rapporteur.repository;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Stored;

/// Passages.
public final class Passages {
    /// How they are kept.
    public static final Kind<Passage> KIND = Kind.of("passage", Passage.class)
            .reference("article", Passage::article)
            .digest("body", Passage::body)
            .column("start", Passage::start)
            .column("ending", Passage::end)
            .words("exact", Passage::exact)
            .words("prefix", Passage::prefix)
            .words("suffix", Passage::suffix)
            .found(Kind.Finding.BY_TEXT)
            .unsearched("prefix", "suffix")
            .read(row -> new Passage(
                    row.id("article"), row.digest("body"), row.number("start"), row.number("ending"), row.text("exact"),
                    row.text("prefix"), row.text("suffix")));

    private Passages() {}

    /// The passages of an article, in the order of its text.
    public static List<Stored<Passage>> of(Sql sql, Id<Article> article) {
        return Records.having(sql, KIND, Records.NOW, "article", Bytes.of(article)).stream()
                .sorted((one, other) -> Integer.compare(one.content().start(), other.content().start()))
                .toList();
    }

    /// The passages cited by what was known at the instant `until` whose words no longer stand where
    /// they did, because their article has another text now. Articles whose text is not held are
    /// passed over.
    public static List<Stored<Passage>> astray(Sql sql, long until) {
        // Few articles were ever recorded a second time.
        return Records.known(sql, KIND, until, """
                k.article in (select record from known where kind = 'article' and until is not null)
                and exists (select 1 from known a join article t on t.revision = a.revision
                    where a.record = k.article and a.deleted = 0 and a.since <= ? and (a.until is null or a.until > ?)
                        and t.body is not null and t.body <> k.body)
                and exists (select 1 from citation c join known r on r.revision = c.revision
                    where c.passage = w.record and r.deleted = 0 and r.since <= ? and (r.until is null or r.until > ?))
                """, until, until, until, until).stream()
                .filter(passage -> !stands(sql, passage.content(), until)).toList();
    }

    private static boolean stands(Sql sql, Passage passage, long until) {
        return Records.known(sql, Articles.KIND, until, "w.record = ?", Bytes.of(passage.article())).stream()
                .flatMap(article -> Stream.ofNullable(article.content().body()))
                .flatMap(body -> Contents.text(sql, body).stream())
                .allMatch(passage::standsIn);
    }
}
