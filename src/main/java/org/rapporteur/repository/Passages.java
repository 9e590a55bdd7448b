package org.rapporteur.repository;

import java.util.List;
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
        return Records.heads(sql, KIND, "k.article = ?", Bytes.of(article)).stream()
                .sorted((one, other) -> Integer.compare(one.content().start(), other.content().start()))
                .toList();
    }
}
