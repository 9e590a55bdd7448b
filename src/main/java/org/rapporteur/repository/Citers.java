package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;

/// The records of every kind that cite an article.
public final class Citers {
    private static final List<Kind<? extends Content>> CITING = List.of(
            Developments.KIND, Positions.KIND, Events.KIND, Commitments.KIND, Commitments.RATINGS, People.KIND,
            Links.KIND, Caveats.KIND);
    private static final String CITES = "w.revision in (select revision from citation where article = ?)";
    private static final String IN_PAPER = """
            w.revision in (select b.revision from brief_statement b join citation c on c.revision = b.said
                where c.article = ?)""";

    private Citers() {}

    /// The records that cite `article` as they stand, its readouts, and the issued briefs of which a
    /// statement was made from what cites it; kind by kind, of each the newest recording first.
    public static List<Stored<? extends Content>> of(Sql sql, Id<Article> article) {
        List<Stored<? extends Content>> all = quoting(sql, article);
        all.addAll(Records.heads(sql, Readouts.KIND, "k.article = ?", Bytes.of(article)).reversed());
        all.addAll(Records.heads(sql, Briefs.KIND, IN_PAPER, Bytes.of(article)).reversed());
        return all;
    }

    /// The records of which a citation is of `article` or of a passage in it.
    public static List<Stored<? extends Content>> quoting(Sql sql, Id<Article> article) {
        var all = new ArrayList<Stored<? extends Content>>();
        CITING.forEach(kind -> all.addAll(Records.heads(sql, kind, CITES, Bytes.of(article)).reversed()));
        return all;
    }
}
