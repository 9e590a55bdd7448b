package org.rapporteur.repository;

import java.util.List;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Apart;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;

/// What officers hold apart.
public final class Aparts {
    /// How they are kept.
    public static final Kind<Apart> KIND = Kind.of("apart", Apart.class)
            .reference("one", Apart::one)
            .reference("two", Apart::two)
            .found(Kind.Finding.NEVER)
            .read(row -> new Apart(row.id("one"), row.id("two")));

    private Aparts() {}

    /// What was held apart as known at the instant `until`.
    public static List<Apart> known(Sql sql, long until) {
        return Records.known(sql, KIND, until, "1").stream().map(Stored::content).toList();
    }

    /// What holds these two apart.
    public static List<Stored<Apart>> between(Sql sql, Id<Article> one, Id<Article> two) {
        return Records.heads(sql, KIND).stream().filter(stored -> stored.content().concerns(one, two)).toList();
    }
}
